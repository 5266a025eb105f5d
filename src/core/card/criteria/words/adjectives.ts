import { isVerb } from './verbs.ts';
import { kindsIn, phraseList } from './word-list.ts';

/** What one wants, each before what one does not want instead, the plainest first. Of two entries with a word the first counts. */
const OPPOSITES = [
  ...phraseList(`
  steady unsteady seasonal, friendly unfriendly hostile angry rude, honest dishonest, patient impatient, permanent temporary, clear unclear ambiguous confusing
  vague, sociable unsocial lonely, fair unfair, smooth rough awkward clumsy, good poor bad, small large big, large small, smaller larger bigger, larger smaller, lean
  bureaucratic, robust fragile, interesting boring dull tedious, concrete abstract, compact bulky, concise verbose, calm stressful hectic busy, orderly chaotic, tidy
  untidy messy cluttered, warm cold, simple complicated complex fiddly, consistent inconsistent, affordable expensive dear, cheap expensive costly,
  spacious cramped, uncrowded crowded overcrowded, safe unsafe dangerous risky, up-to-date outdated, modern dated obsolete old-fashioned, prompt delayed, independent
  dependent, easy difficult hard, easier harder, clean dirty, organised disorganised, close distant, manageable exhausting demanding tiring draining, flexible rigid fixed inflexible, reliable
  unreliable patchy, rich sparse flat, mild harsh, lighter heavier, light heavy, low high, lower higher, high low, higher lower, mature immature, personal
  impersonal, practical impractical, accessible inaccessible, accurate inaccurate, complete incomplete, convenient inconvenient, efficient inefficient, secure
  insecure precarious, sufficient insufficient, relaxed strict intense, visible invisible, regular irregular, short long lengthy, shorter longer, long short,
  balanced unbalanced, quiet noisy loud, generous modest, varied monotonous repetitive, wide narrow, broad narrow niche thin, broader narrower, pleasant unpleasant,
  painless painful, transparent opaque, stable unstable volatile rising, fresh stale rusty, plentiful scarce, deep shallow, fast slow sluggish, faster
  slower, gentle steep tough, gentler steeper, gradual sudden, rewarding thankless, comfortable uncomfortable tight, certain uncertain, known
  unknown, paid unpaid, even uneven, familiar unfamiliar, healthy unhealthy, predictable unpredictable, strong weak, solid weak, stronger weaker, better worse,
  excellent poor, great poor, quick slow, quicker slower, active inactive, experienced inexperienced, trained untrained, structured unstructured, precise
  imprecise, recognised unrecognised, well-defined ill-defined, meaningful meaningless, cheaper costlier, wider narrower, direct indirect
`),
].map((words) => words.split(' '));

const WORSE = new Map(OPPOSITES.map(([wanted = '', worse = '']) => [wanted, worse]));
const WANTED = new Map(
  OPPOSITES.toReversed().flatMap(([wanted = '', ...unwanted]) => unwanted.map((each) => [each, wanted])),
);

/** The adjective that is wanted instead of this one; undefined where none is known. */
export const wantedInstead = (adjective: string): string | undefined =>
  WANTED.get(adjective) ?? /^un(?!der)(\w{3,}(?:able|ible|ful))$/.exec(adjective)?.[1];

/** The adjective at the other, worse end of this one; undefined where none is known. */
export const worseThan = (adjective: string): string | undefined => WORSE.get(adjective);

/** Other adjectives and adverbs, and nouns that end like these. */
const words = kindsIn(`
  adjective: able advanced alone automated aware bitter brief common rare growing bright challenging civil constant correct custom daily decent demanding dense different distributed dry
    embedded empty every exact exciting existing extra fine firm first foreign former free frequent fulfilling full green happy hidden hot hourly huge humid ill immediate
    important instant intelligent joint junior keen key last lasting late lightweight likely limited little main major mandatory manual minor missing mixed mobile
    monthly muddy nearby new next nice offline old ongoing open outdoor overall own parallel particular perfect plain popular private promising prone proper
    public rapid ready real recent relevant remote resilient right same secret senior separate shy sick significant similar single skilled smart soft spare standard
    straight timely tempting tiring top tricky underpaid uneasy unique upcoming urban urgent valid versatile weekly wet whole willing worn written wrong yearly young
  adjective adverb: further less more much online
  adverb: abroad again almost already also always away earlier even ever everywhere far here just later most never not now often once only perhaps quite rather seldom so
    sometimes soon still then there together too twice very well yet
  noun: academic alternative approval archive arrival assembly boundary cable capital clinic deliverable disposal early editorial executive family handful hospital
    incentive initiative journal library logic material metric motive music objective panic perspective portal potential proposal quarterly rebuttal referral renewal
    rental representative salary secretary statistic summary table terminal timetable topic traffic trial tutorial variable vegetable vocabulary withdrawal
`);

const [ADJECTIVES, ADVERBS, NOUNS] = [words('adjective'), words('adverb'), words('noun')];

const isListed = (word: string): boolean => ADJECTIVES.has(word) || WANTED.has(word) || WORSE.has(word);

const ADJECTIVE_ENDING = /^[\w-]{5,}(?<=able|ible|al|ic|ive|ous|ful|less|ary|ish|some)$/;

/** Compounds such as real-time, long-term and day-to-day, but not know-how, sign-off, problem-solving or self-reliance. */
const COMPOUND =
  /^[^\d\s-]{2,}(?:-[^\d\s-]+)+(?<!s|-(?:how|in|up|out|off|on|(?:mak|build|shar|tak|solv|plann|writ|sett|train|handl)ing)|ance|ence|ity|ness|ment|[st]ion|ship)$/;

/** "Quieter", "simplest": a form of an adjective. */
const isCompared = (word: string): boolean => {
  const stem = /^(\w{3,})(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined) return false;
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some(isListed);
};

/** Is this word more likely an adjective than a noun? */
export const isAdjective = (word: string): boolean =>
  isListed(word) ||
  isCompared(word) ||
  COMPOUND.test(word) ||
  (ADJECTIVE_ENDING.test(word) && !NOUNS.has(word) && !isVerb(word));

/** Is this word an adverb, told by the word or by its ending? */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (/\w{3}ly$/.test(word) && !NOUNS.has(word) && !isAdjective(word) && !isVerb(word));
