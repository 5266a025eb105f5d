import { anyOf, wordList } from './word-list.ts';

const TIME = anyOf('time, hours?, days?, nights?, evenings?, weekends?, weeks?, months?, years?');
const LITTLE = anyOf('little, less, no, few, fewer, hardly any');
/** Before these it is not told of what there is less. */
const PART = anyOf('half, most, much, all, an?, the, too, so, every');
const SOME = anyOf('people, those, anyone, \\w+verts, beginners');
const of = (pattern: string): RegExp => new RegExp(pattern, 'i');

/** Cons told in other words, in which what they lack, need or bring leads; the first that fits. */
export const IN_OTHER_WORDS: readonly (readonly [told: RegExp, plainly: string])[] = [
  // "Exposes drivers to dust", "gives crews little rest": those to whom it is given are left out.
  [/\bexposes? (?:[\w-]+ ){1,3}?to\b/i, 'brings'],
  [
    of(
      `\\b(?:gives?|leaves?|offers?|allows?)(?: (?!and\\b|or\\b)[\\w-]+){1,3}?(?= (?:${LITTLE}|not|too)\\b)`,
    ),
    'brings',
  ],
  [
    of(`^(?:your |the )?(?:\\w+ )?(?:${TIME}) (?:are |is )?(?:full of|filled with|fills? up with) `),
    'a lot of ',
  ],
  [of(`^(?:\\w+ )?(?:${TIME}) away from `), 'no time with '],
  [
    of(
      `^.*\\b(?:${TIME}) (?:\\w+ )?(?:go(?:es)?|(?:is|are) spent) (?:in)?(?:to|on|in) (.+?)(?: instead of .*)?$`,
    ),
    'involves time spent on $1',
  ],
  [
    of(`\\btakes? (?:\\S+ ){0,2}(?:${TIME}|long|a while|ages) (?:to|(?:before|until) you(?: can)?)\\b`),
    'takes years to',
  ],
  [of(`^[a-z]+ing .* (?:takes? up|eats? (?:up|into)|cuts? into) (?!(?:${PART})\\b)`), 'no '],
  [/^.* makes? (.+) (an? (?:chore|nuisance|struggle|puzzle|hassle|slog|headache|ordeal))$/i, '$1 are $2'],
  [/^.* (?:is|are) exposed to /i, 'brings exposure to '],
  [/^((?:(?!\bto\b).)+?) (?:is|are) (?:\w+ )?(?:required|needed|necessary)\b/i, 'requires $1'],
  [/^it (?:is|can be|may be) \w+ing to (?=\w)/i, 'may '],
  // "Responsible for the crew but without a say in its pay".
  [/^(it (?:can|could|may|might)\s[^,]*?),? unless\s.*/i, '$1'],
  [/\bleaves? (?:[\w-]+ ){1,3}?without (?:any )?/i, 'lacks '],
  [/^[^,]+ but without (?:any |an? )?/i, 'no '],
  [/^([a-z]+)-(?:dependent|bound)$/i, 'depends on $1'],
  [/^(?:\w+ )?(?:dependence|reliance) on /i, 'depends on '],
  [/\bpays? (?:poorly|badly|little|less)\b/i, 'has low pay'],
  [/\bcosts (?:a lot|a fortune|much|too much)\b/i, 'is expensive'],
  [/\bcost (?:a lot|a fortune|much|too much)\b/i, 'are expensive'],
  [/^(?:your|every\w*|much|most|all)\b.* depends? (?:\w+ly )?on /i, 'depends on '],
  [/\b(depends?|rel(?:y|ies)) \w+ly on\b/i, '$1 on'],
  [
    of(`^(?:(?:it|this) )?(?:(?:can|may|often|is|be|feels?|too|\\w+ly) )+\\w+ for (?=(?:${SOME})\\b)`),
    'not for ',
  ],
];

const TIRING = anyOf(`
  hard(?! on), slow, difficult, tedious, boring, tiring, dull, laborious, tiresome, no fun, annoying, stressful, exhausting, nuisance,
  hassle, slog, headache, ordeal,
  uncomfortable, awkward, repetitive, struggle, chore, puzzle
`);
/** What says of a doing that one would rather have it easier; or faster. */
export const TEDIOUS = new RegExp(
  `^(?:takes?|needs?) (?!up|away|unpaid)|^(?:is|are|be|gets?)\\b.*\\b(?:${TIRING})\\b`,
  'i',
);
export const TAKES_LONG = new RegExp(`^takes? (?:an? )?(?:\\w+ (?:of )?)?(?:long|ages|forever|${TIME})\\b`);
const NO_LEVEL = '.*\\b(?:left|until|increasingly)\\b| with\\b|(?: \\w+){0,2} to\\b';
/** What says how much or how good something is, so that its name alone tells what is weighed. */
export const HOW_MUCH = of(
  `^(?:(?:is|are|gets?|becomes?|stays?|remains?)\\b(?!${NO_LEVEL})|(?:lag|fall|drop|suffer|decline|come|shrink|var)(?:s|ies|y)?\\b)`,
);

/** What is bad for whoever meets it. */
export const DOES_HARM =
  /^(?:strain|delay|block|slow|call|wake|keep|interrupt|disturb|stop|hurt|harm|ruin|spoil|cost|limit|sting|make|leave|wear|tire)/;
/** How people may be whom one would rather not meet. */
export const RUDE = wordList(`
  aggressive angry anxious arrogant careless demanding difficult dishonest drunk hostile impatient impolite lazy loud moody noisy rude selfish
  unfriendly ungrateful unreasonable
`);
/** What says of a thing only that it is there. */
export const COMMON =
  /^(?:is|are)\s+(?:\w+ )?(?:common|frequent|usual|normal|routine|the norm|expected|an? (?:\w+ )?(?:risk|problem|danger|issue|worry|threat))\b/i;

/** A form of "to be", with what only says how much. */
export const IS =
  /^(?:is|are|be|gets?|becomes?|stays?)\s+(?:(?:very|quite|too|far|much|more|so|often|always|\w+ly(?! (?:and|or|for|in|at|to)\b))\s+)*/i;
/** Subjects of which nothing can be had less, and no aspect is weighed. */
export const NO_THING =
  /^(?:no|nobody|nothing|none|every\w*|it|they|this|you|half|some|most|many|all|few|little|one|others|who|what)\b/i;
/** What says first of what one does that one does not. */
export const DENIED_FIRST =
  /^\s*(?:cannot|can't|never|rarely|seldom|hardly|barely|(?:do|may|will) not|don't|won't)\b/;
/** What says of a verb that it is not so. */
export const DENIED = /\b(?:not|cannot|never|rarely|seldom|hardly|barely)\b|n't\b/;

/** The path as subject. */
export const PATH = /^(?:it|you|they|this|the (?:role|job|work|path|position))(?:'s|'re| is| are)?\s+/i;
/** What brings about something bad, whoever does it; of what others have or offer only lack is bad. */
export const CAUSES = /^(?:caus|creat|lead|result|mean|bring)/;

/** What only explains, or says when. */
export const ASIDES = [
  /\s+[-–—]\s.*|(?:[:;(]|\.(?=\s+["'A-Z]|$)).*|[.,!]+$/,
  /,?(?<!\b(?:asks?|knows?|sees?|wonder|decides?|learn|all))\s+(?:although|though|but(?!(?<!, but) without)|because|since|whether)\s.*/i,
  /,?(?<!\ba|^being \w+)\s+(?:(?:even|especially|particularly) )?(?:while|when|whenever|where|if|due to|compared (?:with|to)|rather than|including|even)(?:\s.*|$)/i,
  /,?\s+(?:just |exactly )?as (?:the|you|it|they)\b.*/i,
  /,\s+(?:as|which|who|about|like|with|all|especially|particularly|mainly|usually|often|sometimes|so)\s.*/i,
];
const BEFORE = `you have, you get, having(?= (?:no|little|few)\\b), there's, there is, there are, very, quite, rather, far(?= too), highly,
  constantly, always, often, usually, only`;
/** Words that add nothing to what a con is about. */
export const FILLERS = [
  of(`^(?:(?:${anyOf(BEFORE)})\\s+(?!to\\b|a\\b))`),
  /\s+(?:everywhere|anyway|any ?more|afterwards|constantly|(?:by )?(?:yourself|itself)|at times)$/i,
];
const LEADS_TO = '(?:(?:leav|caus|creat|bring)(?:es?|ing|s)|lead(?:s|ing)? to|result(?:s|ing)? in)';
const BESIDE = ',\\s+so (?:that )?there (?:is|are)|\\s+with';
/** What comes of it, or is lacking beside: "…, which can lead to quarrels", "…, leaving little rest", "… with no breaks". */
export const RESULT = of(
  `,\\s+(?:which\\s+(?:(?:can|may|often)\\s+)*)?${LEADS_TO}\\s+(?!(?!(?:${LITTLE})\\s).*\\sto\\s)|(?:${BESIDE})\\s+(?=(?:${LITTLE})\\s)`,
);
/** What is needed and bad by itself, and how it is read: work as what there is much of, costs as bad things. */
export const NEEDED_AS: readonly (readonly ['brought' | 'bad', RegExp])[] = [
  ['brought', /^(?!training|willing)[a-z]{2,}ing (?!.*\b(?:skills?|knowledge|experience|systems)\b)/i],
  [
    'bad',
    /^(?:difficult|tedious|complicated|dangerous|boring|dirty|long|lengthy|large|expensive|costly|heavy|late|constant|frequent)\s/i,
  ],
];
