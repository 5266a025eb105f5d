import { hasOpposite } from './opposites.ts';
import { isParticiple } from './verb-forms.ts';
import { isVerb } from './verbs.ts';
import { wordList } from './word-list.ts';

const ADJECTIVES = wordList(`
  able addictive alone interesting exciting amazing ongoing existing upcoming demanding challenging rewarding promising fulfilling surprising lightweight cumbersome expressive intuitive flaky advanced agile annoying annual automated available aware bad bare basic big bitter boring
  brief bright brisk brittle broad bulky bumpy busy calm certain cheap cheaper civil clever close clunky
  cold common complete complex compulsory confusing constant correct creative crisp critical
  cross-functional curious custom daily damp dark decent deep deeper demanding dense different digital dim
  direct distinct distributed domestic dry dull dusty easy elegant embedded empty endless equal error-prone
  every exact excellent exciting exhausting expensive experienced extensive extra faint fair-minded false
  familiar famous fancy fatal fierce final fine firm first last fixed flat flawed fluffy foreign formal former fragile
  free frequent fresh front frugal frustrating full full-time fun further future future-proof general
  generous gentle genuine glad global good-natured gradual grand greasy great guaranteed handmade hands-on
  happy hard healthy heavy hidden high hilly hoarse hollow honest hot hourly huge human humid icy ideal ill
  immediate independent indoor informal initial innate inner intense international intimidating itchy joint
  junior keen key kind known large-scale lasting late leafy lean legal lengthy less light limited liquid little
  lively local lonely long longer loose loud low low-level lucky main major mandatory manual massive mature
  medical medium mental mere mild minor missing mixed mobile modern modest monthly moral more much muddy
  mutual narrow nasty natural nearby neat nervous new next nice nightly noble noisy occasional odd official
  offline old online open organic original outdoor outgoing outer outstanding overall overwhelming own parallel
  part-time partial particular perfect permanent plain pleasant poor popular portable possible powerful
  practical precise premium pretty previous pricey prime private prompt prone proper proud proven public pure
  quick quiet rainy random rapid rational raw ready real recent refined regular relative relaxed reluctant resilient
  remarkable remote rich right rigorous ripe robust rocky rural rusty safe same salty sandy secure selective
  senior sensitive separate serious shady shallow sharp short shy sick silent similar simple sincere single
  skilled sleek sleepless slight slim slippery slow small smart smelly smooth snowy soft sole solid solitary
  sour spacious spare special specific spicy spontaneous stable standard steadier steady steep sticky
  straight strange strict strong stubborn stuffy stupid sturdy subtle sudden sufficient sunny sure sweaty
  sweet swift tall tame technical tedious temporary tender tense thick thin thorough tidy tight
  time-consuming tiny timely tired tiresome tiring top total tough traditional transparent tricky tropical true
  typical ugly unclear unified unique upper urban urgent useful usual vague valid various vast versatile
  vibrant visible vital vivid warm weak wealthy weekly weird well-paid western wet whole wicked wide wild
  windy wise worn written wrong yearly young
`);

/** Endings of nouns that look like those of adjectives. */
const LOOKS_LIKE_ONE = wordList(`
  animal approval arrival capital deal festival goal hospital journal manual material meal medal mineral personal portal potential
  proposal rebuttal refusal removal renewal rental rival signal survival terminal trial tutorial withdrawal individual professional principal
  archive drive executive incentive initiative motive narrative objective perspective representative alternative archive collective
  academic analytic arithmetic clinic critic ethic fabric graphic logic mechanic metric mosaic music panic picnic public rhetoric topic
  traffic statistic cable constable table timetable variable vegetable fable deliverable crossable ensemble assemble bible
  handful mouthful canal cereal coral denial dial disposal fundamental editorial referral scandal salary library summary diary glossary secretary boundary anniversary vocabulary itinerary serial total vial vocal
  business access process success progress congress mess stress loss boss class glass grass mass pass press harness fitness witness
`);

const ADJECTIVE_ENDING =
  /(?:able|ible|al|ical|ic|ive|ous|ful|less|ary|ish|some|proof|friendly|efficient|ent-facing)$/;

/** Compounds such as real-time, long-term and day-to-day. */
const COMPOUND = /^[^\d\s-]+(?:-[^\d\s-]+)+$/;

/** Is this word more likely an adjective than a noun? */
export function isAdjective(word: string): boolean {
  if (ADJECTIVES.has(word) || hasOpposite(word)) return true;
  if (LOOKS_LIKE_ONE.has(word))
    return word === 'personal' || word === 'professional' || word === 'individual';
  if (COMPOUND.test(word))
    return (
      !/s$|^.-/.test(word) &&
      !/(?:-(?:in|up|out|off|on|making|building|sharing)|ance|ence|ity|ness|ment|[st]ion|ship)$/.test(word)
    );
  return ADJECTIVE_ENDING.test(word) && word.length > 4 && !isVerb(word);
}

/** Does it only describe: an adjective, or a participle that is no verb as it stands? */
export const isDescription = (word: string): boolean =>
  isAdjective(word) || (isParticiple(word) && !isVerb(word));
