import { isVerb } from './verbs.ts';
import { wordList } from './word-list.ts';

/** What one does not want beside what one wants instead: a con is turned round by it, and a label gets its worst end. */
const OPPOSITES = `
  abstract concrete, arbitrary fair, awkward smooth, bad good, big small, bigger smaller, blurry clear, bloated lean,
  brittle robust, busy calm, chaotic orderly, cluttered tidy, clumsy smooth, cold warm, complex simple, complicated simple,
  confusing clear, costly affordable, cramped spacious, crowded uncrowded, cumbersome smooth, dangerous safe, dated modern,
  dense light, dependent independent, dirty clean, distant close, expensive affordable, fierce gentle, flat rich, fragile robust,
  fragmented unified, harsh mild, heavy light, heavier lighter, high low, higher lower, immature mature, impersonal personal,
  inaccurate accurate, incomplete complete, inconsistent consistent, inconvenient convenient, inefficient efficient,
  inflexible flexible, insecure secure, intense relaxed, irregular regular, large small, larger smaller, late punctual,
  lengthy short, long short, longer shorter, lonely sociable, loud quiet, low high, lower higher, messy tidy, monotonous varied, murky clear, narrow wide, common rare, hard easy, harder easier, difficult easy, scary safe,
  narrower broader, noisy quiet, obscure clear, opaque transparent, outdated up-to-date, overcrowded uncrowded, painful painless,
  poor good, rare frequent, repetitive varied, rigid flexible, risky safe, rough smooth, shallow deep, slow fast, slower faster,
  small large, smaller larger, sparse rich, stale fresh, steep gentle, steeper gentler, stressful calm, strict relaxed,
  stuffy airy, thin broad, tight generous, tiring restful, tough gentle, unbalanced balanced, uncertain certain, unclear clear,
  uncomfortable comfortable, uneven even, unfair fair, unfamiliar familiar, unpaid paid, unpredictable predictable,
  unreliable reliable, unsafe safe, unstable stable, unsteady steady, vague clear, verbose concise, volatile stable, weak strong,
  weaker stronger, worse better, wobbly steady
`;

const pairs = OPPOSITES.trim()
  .split(/,\s*/)
  .map((pair) => pair.split(/\s+/))
  .map(([unwanted = '', wanted = '']) => ({ unwanted, wanted }));

const WANTED = new Map(pairs.map(({ unwanted, wanted }) => [unwanted, wanted]));

/** What stands at the worst end of something good; where several would do, the plainest. */
const UNWANTED = new Map([
  ...pairs.map(({ unwanted, wanted }) => [wanted, unwanted] as const),
  ...([
    ['affordable', 'expensive'],
    ['broad', 'narrow'],
    ['calm', 'stressful'],
    ['cheap', 'expensive'],
    ['clear', 'unclear'],
    ['consistent', 'inconsistent'],
    ['deep', 'shallow'],
    ['easy', 'hard'],
    ['easier', 'harder'],
    ['excellent', 'poor'],
    ['fast', 'slow'],
    ['flexible', 'rigid'],
    ['gentle', 'steep'],
    ['good', 'poor'],
    ['great', 'poor'],
    ['lean', 'bloated'],
    ['light', 'heavy'],
    ['long', 'short'],
    ['low', 'high'],
    ['lower', 'higher'],
    ['modern', 'dated'],
    ['quick', 'slow'],
    ['quicker', 'slower'],
    ['quiet', 'noisy'],
    ['reliable', 'unreliable'],
    ['rich', 'sparse'],
    ['robust', 'fragile'],
    ['safe', 'unsafe'],
    ['short', 'long'],
    ['simple', 'complicated'],
    ['small', 'large'],
    ['smooth', 'rough'],
    ['solid', 'weak'],
    ['stable', 'unstable'],
    ['steady', 'unsteady'],
    ['strong', 'weak'],
    ['varied', 'monotonous'],
    ['vibrant', 'dull'],
    ['warm', 'cold'],
    ['wide', 'narrow'],
    ['high', 'low'],
    ['large', 'small'],
    ['higher', 'lower'],
    ['larger', 'smaller'],
    ['active', 'inactive'],
    ['big', 'small'],
    ['bigger', 'smaller'],
  ] as const),
]);

/** Adjectives that praise whatever they stand before, so that their opposite is its worst end. */
const PRAISE = wordList(`
  affordable better broad cheap cheaper clean clear comfortable concise consistent convenient deep easier easy efficient even excellent
  fair fast faster flexible fresh generous gentle good great high higher lean low lower modern orderly predictable quick quicker quiet
  quieter reliable rich robust safe safer secure simple simpler smooth solid spacious stable steady stronger strong tidy transparent
  up-to-date varied
`);

export const isPraise = (adjective: string): boolean => PRAISE.has(adjective);

/** The adjective that is wanted instead of this one; undefined where none is known. */
export const wantedInstead = (adjective: string): string | undefined => WANTED.get(adjective);

/** The adjective at the other, worse end of this one; undefined where none is known. */
export const worseThan = (adjective: string): string | undefined => UNWANTED.get(adjective);

const ADJECTIVES = wordList(`
  able addictive advanced agile annoying annual automated available aware bad bare basic big bitter boring
  brief bright brisk brittle broad bulky bumpy busy calm certain cheap cheaper civil clever close clunky
  cold common complete complex compulsory confusing constant correct creative crisp critical
  cross-functional curious custom daily damp dark decent deep deeper demanding dense different digital dim
  direct distinct distributed domestic dry dull dusty easy elegant embedded empty endless equal error-prone
  every exact excellent exciting exhausting expensive experienced extensive extra faint fair-minded false
  familiar famous fancy fatal fierce final fine firm fixed flat flawed fluffy foreign formal former fragile
  free frequent fresh front frugal frustrating full full-time fun further future future-proof general
  generous gentle genuine glad global good-natured gradual grand greasy great guaranteed handmade hands-on
  happy hard healthy heavy hidden high hilly hoarse hollow honest hot hourly huge human humid icy ideal ill
  immediate independent indoor informal initial innate inner intense international intimidating itchy joint
  junior keen key kind known large-scale lasting leafy lean legal lengthy less light limited liquid little
  lively local lonely long longer loose loud low low-level lucky main major mandatory manual massive mature
  medical medium mental mere mild minor missing mixed mobile modern modest monthly moral more much muddy
  mutual narrow nasty natural nearby neat nervous new next nice nightly noble noisy occasional odd official
  offline old online open organic original outdoor outer outstanding overall overwhelming own parallel
  part-time partial particular perfect permanent plain pleasant poor popular portable possible powerful
  practical precise premium pretty previous pricey prime private prompt proper proud proven public pure
  quick quiet rainy random rapid rational raw ready real recent refined regular relative relaxed reluctant
  remarkable remote rich right rigorous ripe robust rocky rural rusty safe salty sandy secure selective
  senior sensitive separate serious shady shallow sharp short shy sick silent similar simple sincere single
  skilled sleek sleepless slight slim slippery slow small smart smelly smooth snowy soft sole solid solitary
  sour spacious spare special specific spicy spontaneous stable standard steadier steady steep sticky
  straight strange strict strong stubborn stuffy stupid sturdy subtle sudden sufficient sunny sure sweaty
  sweet swift tall tame technical tedious temporary tender tense thick thin thorough tidy tight
  time-consuming tiny tired tiresome tiring top total tough traditional transparent tricky tropical true
  typical ugly unclear unified unique upper urban urgent useful usual vague valid various vast versatile
  vibrant visible vital vivid warm weak wealthy weekly weird well-paid western wet whole wicked wide wild
  windy wise worn written wrong yearly young
`);

/** Endings of nouns that look like those of adjectives. */
const LOOKS_LIKE_ONE = wordList(`
  animal approval arrival capital deal festival goal hospital journal manual material meal medal mineral personal portal potential
  proposal refusal removal renewal rental rival signal survival terminal trial tutorial withdrawal individual professional principal
  archive drive executive incentive initiative motive narrative objective perspective representative alternative archive collective
  academic analytic arithmetic clinic critic ethic fabric graphic logic mechanic metric mosaic music panic picnic public rhetoric topic
  traffic statistic cable constable table timetable variable vegetable fable deliverable crossable ensemble assemble bible
  handful mouthful canal cereal coral denial dial disposal fundamental editorial referral scandal serial total vial vocal
  business access process success progress congress mess stress loss boss class glass grass mass pass press harness fitness witness
`);

const ADJECTIVE_ENDING =
  /(?:able|ible|al|ical|ic|ive|ous|ful|less|ary|ish|some|proof|friendly|efficient|ent-facing)$/;

/** Compounds such as real-time, long-term and day-to-day. */
const COMPOUND = /^\p{L}+(?:-\p{L}+)+$/u;

/** Is this word more likely an adjective than a noun? */
export function isAdjective(word: string): boolean {
  if (ADJECTIVES.has(word) || WANTED.has(word) || UNWANTED.has(word)) return true;
  if (LOOKS_LIKE_ONE.has(word))
    return word === 'personal' || word === 'professional' || word === 'individual';
  if (COMPOUND.test(word))
    return !/s$|^\p{L}-/u.test(word) && !/-(?:in|up|out|off|on|making|building|sharing)$/.test(word);
  return ADJECTIVE_ENDING.test(word) && word.length > 4 && !isVerb(word);
}

/** Qualities by name: what a bare adjective stands for in a list of criteria. */
const QUALITIES: Record<string, string> = {
  accurate: 'accuracy',
  affordable: 'affordability',
  agile: 'agility',
  calm: 'calm',
  cheap: 'low cost',
  cheaper: 'lower cost',
  clear: 'clarity',
  comfortable: 'comfort',
  concise: 'brevity',
  consistent: 'consistency',
  convenient: 'convenience',
  cool: 'coolness',
  cosy: 'comfort',
  lighter: 'lower weight',
  durable: 'durability',
  easy: 'ease of use',
  easier: 'ease of use',
  efficient: 'efficiency',
  elegant: 'elegance',
  expressive: 'expressiveness',
  fair: 'fairness',
  familiar: 'familiarity',
  fast: 'speed',
  faster: 'speed',
  flexible: 'flexibility',
  free: 'freedom from charges',
  fun: 'fun',
  independent: 'independence',
  lightweight: 'lightness',
  light: 'lightness',
  maintainable: 'maintainability',
  mature: 'maturity',
  modern: 'modernity',
  modular: 'modularity',
  portable: 'portability',
  powerful: 'power',
  practical: 'practicality',
  precise: 'precision',
  predictable: 'predictability',
  private: 'privacy',
  productive: 'productivity',
  quick: 'speed',
  quicker: 'speed',
  quiet: 'quiet',
  reliable: 'reliability',
  relaxed: 'calm',
  robust: 'robustness',
  safe: 'safety',
  safer: 'safety',
  scalable: 'scalability',
  secure: 'security',
  simple: 'simplicity',
  simpler: 'simplicity',
  stable: 'stability',
  steady: 'steadiness',
  strong: 'strength',
  sturdy: 'sturdiness',
  sustainable: 'sustainability',
  transparent: 'transparency',
  varied: 'variety',
  versatile: 'versatility',
  sociable: 'company',
  visible: 'visibility',
  warm: 'warmth',
  'future-proof': 'staying power',
  'up-to-date': 'being up to date',
  good: 'quality',
  better: 'quality',
  restful: 'rest',
  personal: 'personal touch',
  creative: 'creativity',
  inclusive: 'inclusion',
  healthy: 'health',
};

/** The quality that an adjective names ("scalable": scalability); null where none is known. */
export function qualityOf(adjective: string): string | null {
  const known = QUALITIES[adjective];
  if (known !== undefined) return known;
  if (/(?:able|ible)$/.test(adjective)) return `${adjective.slice(0, -2)}ility`;
  return /ful$/.test(adjective) ? `${adjective}ness` : null;
}
