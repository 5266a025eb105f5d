import { hasOpposite } from './opposites.ts';
import { isParticiple } from './verb-forms.ts';
import { isVerb } from './verbs.ts';
import { wordList } from './word-list.ts';

const ADJECTIVES = wordList(`
  abundant brilliant competent elaborate fluent important instant intelligent patient prominent relevant significant violent able alone
  asleep awake alive afraid exciting amazing ongoing existing upcoming demanding challenging promising fulfilling surprising lightweight
  advanced agile annoying automated aware bare bitter brief brisk bumpy cheaper civil clever compulsory constant correct crisp custom daily
  damp dark decent deeper different dim direct distinct distributed dry dusty elegant embedded empty every exact experienced extra faint
  false fancy fierce fine firm first last flawed fluffy foreign former free front frustrating full fun further genuine glad grand greasy
  guaranteed handmade hands-on happy hidden hilly hoarse hollow honest hot hourly huge humid icy ill immediate indoor innate inner
  intimidating itchy joint junior keen key kind known lasting leafy less limited liquid little lively loose lucky main major mandatory manual
  medium mere minor missing mixed mobile monthly more much muddy nearby neat new next nice nightly noble odd offline old online open outdoor
  outgoing outer outstanding overall overwhelming own parallel particular perfect permanent plain popular precise premium pretty pricey prime
  private prone proper proud proven public pure rainy random rapid raw ready real recent refined reluctant resilient remote right ripe rocky
  same salty sandy senior separate shady sharp shy sick silent similar sincere single skilled sleek slight slim slippery smart smelly snowy
  soft sole sour spare spicy standard steadier sticky straight strange stubborn stupid subject sturdy subtle sunny sure sweaty sweet swift
  tall tame tender thick thorough timely tired top total tricky true unique upper urban urgent valid vast versatile vivid wealthy weekly
  weird western wet whole wicked wild windy wise worn written wrong yearly young
`);

/** Endings of nouns that look like those of adjectives. */
const LOOKS_LIKE_ONE = wordList(`
  animal approval arrival capital festival hospital journal material medal mineral portal potential proposal rebuttal refusal removal renewal
  rental rival survival terminal trial tutorial withdrawal principal archive executive incentive initiative motive narrative objective
  perspective representative alternative collective academic analytic arithmetic clinic critic ethic fabric graphic logic mechanic metric
  mosaic music panic picnic rhetoric topic traffic statistic cable constable table timetable variable vegetable fable deliverable crossable
  bible handful mouthful canal cereal coral denial disposal fundamental editorial referral scandal salary library summary diary glossary
  secretary boundary anniversary vocabulary itinerary serial vocal
`);

const ADJECTIVE_ENDING =
  /(?:able|ible|al|ic|ive|ous|ful|less|ary|ish|some|\w{3}proof|friendly|efficient|ent-facing)$/;

/** Compounds such as real-time, long-term and day-to-day. */
const COMPOUND = /^[^\d\s-]+(?:-[^\d\s-]+)+$/;

/** "Quieter", "simplest": a form of an adjective. */
const compared = (word: string): boolean => {
  const [, stem = ''] = /^(\w{3,})(?:er|est)$/.exec(word) ?? [];
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some(
    (each) => ADJECTIVES.has(each) || hasOpposite(each),
  );
};

/** Is this word more likely an adjective than a noun? */
export function isAdjective(word: string): boolean {
  if (ADJECTIVES.has(word) || hasOpposite(word) || compared(word)) return true;
  if (LOOKS_LIKE_ONE.has(word)) return false;
  if (COMPOUND.test(word))
    return (
      !/s$|^.-/.test(word) &&
      !/(?:-(?:how|in|up|out|off|on|making|building|sharing)|ance|ence|ity|ness|ment|[st]ion|ship)$/.test(
        word,
      )
    );
  return ADJECTIVE_ENDING.test(word) && word.length > 4 && !isVerb(word);
}

/** Does it only describe: an adjective, or a participle that is no verb as it stands? */
export const isDescription = (word: string): boolean =>
  isAdjective(word) || (isParticiple(word) && !isVerb(word));
