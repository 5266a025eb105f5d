import { wordList } from './word-list.ts';

/** What one does not want beside what one wants instead: a con is turned round by it, and a label gets its worst end. */
const OPPOSITES = `
  abstract concrete, ambiguous clear, antisocial sociable, arbitrary fair, awkward smooth, bad good, big small, bigger smaller, bloated
  lean, blurred clear, blurry clear, boring interesting, brittle robust, broken unbroken, bulky compact, bureaucratic lean, busy calm, chaotic orderly, clumsy
  smooth, clunky smooth, cluttered tidy, cold warm, common rare, complex simple, complicated simple, conflicting consistent, confusing
  clear, contradictory consistent, costly cheap, cramped spacious, crowded uncrowded, cumbersome smooth, cutthroat friendly, dangerous safe,
  dated modern, dear affordable, delayed prompt, dense readable, dependent independent, difficult easy, dirty clean, disorganised organised,
  distant close, dull interesting, erratic steady, excessive moderate, exhausting manageable, expensive affordable, fiddly simple, fixed
  flexible, flaky reliable, flat rich, fragile robust, fragmented unified, frantic calm, fuzzy clear, gloomy bright, hard easy, harder
  easier, harsh mild, heavier lighter, heavy light, hectic calm, high low, higher lower, hostile friendly, illegible legible,
  immature mature, impersonal personal, impractical practical, inaccessible accessible, inaccurate accurate, inadequate adequate, incomplete
  complete, inconsistent consistent, inconvenient convenient, inefficient efficient, inferior superior, inflexible flexible, insecure
  secure, insufficient sufficient, intense relaxed, interrupted uninterrupted, invisible visible, irregular regular, large small, larger
  smaller, late prompt, lengthy short, lonely sociable, long short, longer shorter, lopsided balanced, loud quiet, low high, lower higher,
  meagre generous, mediocre good, messy tidy, modest generous, monotonous varied, muddled clear, murky clear, narrow wide, narrower broader,
  nasty pleasant, niche broad, noisy quiet, obscure clear, obsolete modern, old-fashioned modern, opaque transparent, outdated up-to-date,
  overcrowded uncrowded, painful painless, patchy reliable, poor good, precarious secure, rare frequent, repetitive varied, rigid flexible,
  rising stable, risky safe, rough smooth, rude friendly, rushed unhurried, rusty fresh, scarce plentiful, scary safe, shaky solid, shallow
  deep, shoddy solid, short long, slow fast, slower faster, sluggish fast, small large, smaller larger, sparse rich, spotty reliable,
  stagnant growing, stale fresh, steep gentle, steeper gentler, stressful calm, strict relaxed, stuffy airy, sudden gradual, superficial
  deep, tedious interesting, tense relaxed, thankless rewarding, thin broad, tight generous, tiny large, tiring restful, tough gentle, ugly
  attractive, unbalanced balanced, uncertain certain, unclear clear, uncomfortable comfortable, uneven even, unfair fair, unfamiliar
  familiar, unfriendly friendly, unhealthy healthy, unpleasant pleasant, unpredictable predictable, unreliable reliable, unsafe
  safe, unsocial sociable, unstable stable, unsteady steady, untidy tidy, vague clear, verbose concise, volatile stable, vulnerable robust,
  weak strong, weaker stronger, wobbly steady, worse better
`;

const pairsOf = (text: string): [string, string][] =>
  text
    .trim()
    .split(/,\s*/)
    .map((pair) => pair.split(/\s+/))
    .map(([one = '', other = '']) => [one, other]);

const OPPOSED = pairsOf(OPPOSITES);
const WANTED = new Map(OPPOSED);

/** What stands at the worst end of something good; where several would do, the plainest. */
const WORSE = `
  clear unclear, simple complicated, cheap expensive, varied monotonous, stable unstable, large small, gentle steep, broad narrow, steady
  unsteady, excellent poor, great poor, quick slow, quicker slower, solid weak, vibrant dull, active inactive, big small, bigger smaller
`;

const UNWANTED = new Map([
  ...OPPOSED.map(([unwanted, wanted]) => [wanted, unwanted] as const),
  ...pairsOf(WORSE),
]);

/** Adjectives that praise whatever they stand before, so that their opposite is its worst end. */
const PRAISE = wordList(`
  affordable better broad cheap cheaper clean clear comfortable concise consistent convenient deep easier easy efficient even excellent
  fair fast faster flexible fresh gentle good great high higher lean low lower modern orderly predictable quiet quieter reliable rich
  robust safe safer secure simple simpler smooth solid spacious stable steady stronger strong tidy transparent up-to-date varied
`);

/** Does this adjective praise whatever it stands before? */
export const isPraise = (adjective: string): boolean => PRAISE.has(adjective);

/** The adjective that is wanted instead of this one; undefined where none is known. */
export const wantedInstead = (adjective: string): string | undefined =>
  WANTED.get(adjective) ?? /^un(?!der)(\w{3,}(?:able|ible|ful))$/.exec(adjective)?.[1];

/** The adjective at the other, worse end of this one; undefined where none is known. */
export const worseThan = (adjective: string): string | undefined => UNWANTED.get(adjective);

/** Is this adjective known with its opposite? */
export const hasOpposite = (adjective: string): boolean => WANTED.has(adjective) || UNWANTED.has(adjective);
