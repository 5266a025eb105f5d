import { isParticiple, isVerb } from './verbs.ts';
import { wordList } from './word-list.ts';

/** What one does not want beside what one wants instead: a con is turned round by it, and a label gets its worst end. */
const OPPOSITES = `
  abstract concrete, aggressive peaceful, angry friendly, dishonest honest, impatient patient, temporary permanent, seasonal steady, impolite polite, ambiguous clear, antisocial sociable, arbitrary fair, awkward smooth, bad good, big small, bigger smaller, bloated lean, blurred
  clear, blurry clear, boring interesting, brittle robust, broken unbroken, bulky compact, bureaucratic lean, busy calm, chaotic orderly, clumsy
  smooth, clunky smooth, cluttered tidy, cold warm, common rare, complex simple, complicated simple, conflicting consistent, confusing clear,
  contradictory consistent, costly cheap, cramped spacious, crowded uncrowded, cumbersome smooth, cutthroat friendly, dangerous safe, dated modern,
  dear affordable, delayed prompt, dense readable, dependent independent, difficult easy, dirty clean, disorganised organised, distant close, dull
  interesting, erratic steady, excessive moderate, exhausting manageable, expensive affordable, fiddly simple, fixed flexible, flaky reliable, flat
  rich, fragile robust, fragmented unified, frantic calm, fuzzy clear, gloomy bright, hard easy, harder easier, harsh mild, heavier lighter, heavy
  light, hectic calm, high low, higher lower, hostile friendly, illegible legible, immature mature, impersonal personal, impractical practical,
  inaccessible accessible, inaccurate accurate, inadequate adequate, incomplete complete, inconsistent consistent, inconvenient convenient,
  inefficient efficient, inferior superior, inflexible flexible, insecure secure, insufficient sufficient, intense relaxed, interrupted uninterrupted,
  invisible visible, irregular regular, large small, larger smaller, lengthy short, lonely sociable, long short, longer shorter, lopsided
  balanced, loud quiet, low high, lower higher, meagre generous, mediocre good, messy tidy, modest generous, monotonous varied, muddled clear, murky
  clear, narrow wide, narrower broader, nasty pleasant, niche broad, noisy quiet, obscure clear, obsolete modern, old-fashioned modern, opaque
  transparent, outdated up-to-date, overcrowded uncrowded, painful painless, patchy reliable, poor good, precarious secure, rare frequent, repetitive
  varied, rigid flexible, rising stable, risky safe, rough smooth, rude friendly, rushed unhurried, rusty fresh, scarce plentiful, scary safe, shaky
  solid, shallow deep, shoddy solid, short long, slow fast, slower faster, sluggish fast, small large, smaller larger, sparse rich, spotty reliable,
  stagnant growing, stale fresh, steep gentle, steeper gentler, stressful calm, strict relaxed, stuffy airy, sudden gradual, superficial deep, tedious
  interesting, tense relaxed, thankless rewarding, thin broad, tight comfortable, tiny large, tough gentle, ugly attractive, unbalanced balanced,
  uncertain certain, unknown known, unpaid paid, unclear clear, uncomfortable comfortable, uneven even, unfair fair, unfamiliar familiar, unfriendly friendly, unhealthy healthy,
  unpleasant pleasant, unpredictable predictable, unreliable reliable, unsafe safe, unsocial sociable, unstable stable, unsteady steady, untidy tidy,
  vague clear, verbose concise, volatile stable, vulnerable robust, weak strong, weaker stronger, wobbly steady, worse better
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
  clear unclear, simple complicated, cheap expensive, varied monotonous, stable unstable, large small, gentle steep, broad narrow, steady unsteady,
  excellent poor, great poor, quick slow, quicker slower, solid weak, prompt late, vibrant dull, active inactive, big small, bigger smaller
`;

const UNWANTED = new Map([
  ...OPPOSED.map(([unwanted, wanted]) => [wanted, unwanted] as const),
  ...pairsOf(WORSE),
]);

/** The adjective that is wanted instead of this one; undefined where none is known. */
export const wantedInstead = (adjective: string): string | undefined =>
  WANTED.get(adjective) ?? /^un(?!der)(\w{3,}(?:able|ible|ful))$/.exec(adjective)?.[1];

/** The adjective at the other, worse end of this one; undefined where none is known. */
export const worseThan = (adjective: string): string | undefined => UNWANTED.get(adjective);

/** Is this adjective known with its opposite? */
const hasOpposite = (adjective: string): boolean => WANTED.has(adjective) || UNWANTED.has(adjective);

const ADJECTIVES = wordList(`
  abundant brilliant competent elaborate fluent important instant intelligent patient prominent relevant significant violent able alone asleep awake alive afraid exciting
  amazing ongoing existing upcoming demanding challenging promising fulfilling surprising lightweight advanced agile annoying automated aware bare bitter brief brisk
  bumpy cheaper civil clever compulsory constant correct crisp custom daily damp dark decent deeper different dim direct distinct distributed dry dusty elegant embedded
  empty every exact experienced extra faint false fancy fierce fine firm first last flawed fluffy foreign former free front frustrating full fun further genuine glad
  grand greasy green red blue white black grey brown yellow guaranteed handmade hands-on happy hidden hilly hoarse hollow honest hot hourly huge humid icy ill immediate indoor innate inner intimidating itchy joint
  junior keen key kind known lasting late leafy less limited liquid little lively loose lucky main major mandatory manual medium mere minor missing mixed mobile monthly more
  much muddy nearby neat new next nice nightly noble odd offline old online open outdoor outgoing outer outstanding overall overwhelming own parallel particular perfect
  permanent plain popular precise premium pretty pricey prime private prone proper proud proven public pure rainy random rapid raw ready real recent refined reluctant
  resilient remote right ripe rocky same salty sandy senior separate shady sharp shy sick silent similar sincere single skilled sleek slight slim slippery smart smelly
  snowy soft sole sour spare spicy standard steadier sticky straight strange stubborn stupid subject sturdy subtle sunny sure sweaty sweet swift tall tame tender thick
  thorough timely tired tiring boring draining worrying top total tricky true unique upper urban urgent valid vast versatile vivid wealthy weekly weird western wet whole wicked wild windy wise worn
  willing written wrong yearly young
`);

/** Endings of nouns that look like those of adjectives. */
const LOOKS_LIKE_ONE = wordList(`
  animal approval arrival capital festival hospital journal material medal mineral portal potential proposal rebuttal refusal removal renewal rental rival survival
  terminal trial tutorial withdrawal principal archive executive incentive initiative motive narrative objective perspective representative alternative collective
  academic analytic arithmetic relic ceramic lyric tunic comic cynic garlic clinic critic ethic fabric graphic logic mechanic metric mosaic music panic picnic rhetoric topic traffic statistic cable constable table
  timetable variable vegetable fable deliverable crossable bible handful mouthful canal cereal coral denial disposal fundamental editorial referral scandal salary library
  summary diary glossary secretary boundary anniversary vocabulary itinerary serial vocal
`);

const ADJECTIVE_ENDING =
  /(?:able|ible|al|ic|ive|ous|ful|less|ary|ish|some|\w{3}proof|friendly|efficient|ent-facing)$/;

/** Compounds such as real-time, long-term and day-to-day. */
const COMPOUND = /^[^\d\s-]+(?:-[^\d\s-]+)+$/;

/** "Quieter", "simplest": a form of an adjective. */
const compared = (word: string): boolean => {
  const stem = /^(\w{3,})(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined) return false;
  const bases = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  return bases.some((each) => ADJECTIVES.has(each) || hasOpposite(each));
};

/** Is this word more likely an adjective than a noun? */
export function isAdjective(word: string): boolean {
  if (ADJECTIVES.has(word) || hasOpposite(word) || compared(word)) return true;
  if (LOOKS_LIKE_ONE.has(word)) return false;
  if (COMPOUND.test(word))
    return (
      !/s$|^.-/.test(word) &&
      !/(?:-(?:how|in|up|out|off|on|making|building|sharing|taking|keeping|solving|watching|planning|reading|writing|setting|training|handling|mending|spotting)|ance|ence|ity|ness|ment|[st]ion|ship)$/.test(
        word,
      )
    );
  return ADJECTIVE_ENDING.test(word) && word.length > 4 && !isVerb(word);
}

/** Does it only describe: an adjective, or a participle that is no verb as it stands? */
export const isDescription = (word: string): boolean =>
  isAdjective(word) || (isParticiple(word) && !isVerb(word));

/** Adverbs that do not end in -ly, or are too short to be told by it. */
const ADVERBS = wordList(`
  again almost already also afterwards earlier later sooner always even ever far further here just less more most much never not now often only
  outright perhaps pretty quite rather seldom so sometimes somewhat soon still then there together too very well yet away twice once everywhere
  anywhere abroad elsewhere online
`);

/** Words in -ly that are no adverbs, or seldom. */
const NOT_ADVERBS = wordList(`
  assembly anomaly monopoly butterfly jelly belly bully rally tally apply comply costly curly daily early family friendly hourly likely monthly multiply nightly quarterly reply supply timely weekly yearly
`);

/** Is this word an adverb, told by the word or by its ending? */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
