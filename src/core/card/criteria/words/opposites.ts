import { wordList } from './word-list.ts';

/** What one does not want beside what one wants instead: a con is turned round by it, and a label gets its worst end. */
const OPPOSITES = `
  abstract concrete, arbitrary fair, awkward smooth, bad good, big small, bigger smaller, bloated lean, blurry clear, brittle robust, busy
  calm, bulky compact, chaotic orderly, clumsy smooth, cluttered tidy, cold warm, common rare, complex simple, complicated simple,
  confusing clear, costly cheap, cramped spacious, crowded uncrowded, cumbersome smooth, dangerous safe, dated modern, dear affordable,
  dependent independent, difficult easy, dirty clean, distant close, expensive affordable, fiddly simple, fixed flexible,
  flat rich, fragile robust, fragmented unified, hard easy, harder easier, harsh mild, heavier lighter, heavy light, high low, higher
  lower, immature mature, impersonal personal, inaccurate accurate, incomplete complete, inconsistent consistent, inconvenient convenient,
  inefficient efficient, inflexible flexible, insecure secure, intense relaxed, invisible visible, irregular regular, large small, larger
  smaller, lengthy short, lonely sociable, long short, longer shorter, loud quiet, low high, lower higher, meagre generous, messy tidy, modest generous, monotonous varied,
  murky clear, narrow wide, narrower broader, noisy quiet, obscure clear, opaque transparent, outdated up-to-date, overcrowded uncrowded,
  painful painless, poor good, rare frequent, repetitive varied, rigid flexible, rising stable, risky safe, rough smooth, scarce plentiful, scary safe,
  shallow deep, short long, slow fast, slower faster, small large, smaller larger, sparse rich, stale fresh, steep gentle, steeper
  gentler, stressful calm, strict relaxed, stuffy airy, thin broad, tight generous, tiny large, tiring restful, tough gentle, unbalanced
  balanced, uncertain certain, unclear clear, uncomfortable comfortable, uneven even, unfair fair, unfamiliar familiar, unpredictable
  predictable, unreliable reliable, unsafe safe, unstable stable, unsteady steady, vague clear, verbose concise, volatile stable, weak
  strong, weaker stronger, wobbly steady, worse better
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

export const isPraise = (adjective: string): boolean => PRAISE.has(adjective);

/** The adjective that is wanted instead of this one; undefined where none is known. */
export const wantedInstead = (adjective: string): string | undefined => WANTED.get(adjective);

/** The adjective at the other, worse end of this one; undefined where none is known. */
export const worseThan = (adjective: string): string | undefined => UNWANTED.get(adjective);

/** Is this adjective known with its opposite? */
export const hasOpposite = (adjective: string): boolean => WANTED.has(adjective) || UNWANTED.has(adjective);
