import { phraseTable, wordList } from './word-list.ts';

/**
 * Finds the aspect of a thing, `$`, that a con is about by what it says of it; "less" where one wants less of it. Verbs stand in their base
 * form; "be" stands for all that link, such as "get" and "become". Under the dash are predicates that are about none of them.
 */
export const aspectIn = phraseTable(`
  say in $: be dictated, be imposed, be set by, be decided
  little need for $: be needed, be required
  security of $: be cancelled, be terminated, be discontinued, dry up, fall through, run out, vanish, disappear, collapse
  consistent $: vary, differ
  lasting $: die, expire, age, be outdated, be overturned, be reversed
  stable $: change, go up and down, fall, drop, decline, shrink, fluctuate, come and go, be cut
  availability of $: be limited, be rare, be few, be scarce, be sparse, be in short supply, be hard to come by
  reliable $: break, fail, crash
  $: be reduced, lag
  less: be dangerous, be unhealthy, be hard on, be bad for, disturb, interrupt, wear you down, strain, harm, delay, be part of, be common, be expected, be problem
  -: be expected to, be limited in, be limited to, fall apart, fall ill, fall behind, fall on, fall to, fall short, change hands, change the, change your, change their, change its
`);
/** What takes long: one wants it faster. */
export const TAKES_LONG =
  /^takes? (?:[\w-]+ ){0,3}?(?:long|longer|ages|hours|days|weeks|months|years|(?<=of |much |more )time)\b/;

/** Finds the words that lead in what a con is about, verbs in the third person, and how it is read. */
export const frameIn = phraseTable(`
  unsuited: not for, not made for, not built for, not meant for, not designed for, not ideal for, not suited to, not suitable for, unsuited to, unsuitable for
  hard: hard to, harder to, difficult to, slow to, makes it hard to, makes it harder to, makes it difficult to
  done: can, could, may, might, must, has to, easy to
  unable: cannot, can't, do not, don't, rarely, seldom, never
  needed: requires, needs, demands, calls for, takes a, takes an
  causes: causes, creates, leads to, results in, means
  brings: involves, comes with, brings, includes, raises, offers, gives, allows, has, receives, leaves, carries, gets
  bad: lots of, lot of, plenty of, great deal of, large amounts of, hundreds of, dozens of, scores of, too many, too much, only a, only an
  lacking: lack of, lacks, lacking, missing, no, few, too few, very few, little, too little, very little, fewer, less, hardly any, not much, not enough, limited, limits,
    reduces, restricts, insufficient, only a handful of
  rested: depends on, depends heavily on, relies on, dependent on
  -: no one, no more, no longer, less than, means that, limited to, requires no, needs no, requires little, needs little, requires less, needs less
`);

/** Of these one wants few, so that how often they come is left out. */
export const OFTEN = /^(?:many|much|excessive|frequent|constant|endless|occasional|possible)\s+/i;
/** What goes before one of several: without it "mistake" is no name. */
export const ONE_OF = /^(?:an?|one|every|each|another|their)$/;
/** What tells how many, how often or how good: a criterion is about the rest. */
export const DEGREE =
  /^(?:(?:lot|dozens|(?:small )?number) of |(?:constant|frequent|endless|same|other|low|poor|high|higher|lower|smaller) )/i;
/** "Great pay, terrible hours": what is good is not what a con is about, nor is where one goes. */
export const NOT_NAMED = /^(?:(?:good|great|decent)\s|(?:home|next door)$)/i;
/** What is needed and bad by itself. */
export const COSTLY = wordList(
  'long large expensive costly heavy late constant frequent tedious difficult dangerous',
);
/** A form of "to be", with what only says how much. */
export const IS =
  /^(?:is|are|be|gets?|becomes?|stays?|remains?)\s+(?:(?:very|quite|too|far|much|more|so|often|always|sometimes|\w+ly(?! (?:and|or|for|in|at|to)\b))\s+)*/i;
/** What is not named, or told how much there is of it: it has no opposite, nor can there be less. */
export const NO_THING =
  /^(?:no(?:body|thing|ne)?|every\w*|it|they|this|you|half|some|most|many|more|only|all|fewer|few|less|little|one|others?|who|what|the same|there|nowhere|being \w+$|\d\S*)\b/i;
/** The path as subject. */
export const PATH = /^(?:it|you|they|this|the (?:role|job|work|path|position))(?:'s|'re| is| are)?\s+/i;

/** What only explains, or says when; and words that add nothing to what a con is about. */
export const ASIDES = [
  /\s+[-–—]\s.*|(?:[:;(]|\.(?=\s+["'A-Z]|$)).*|[.,!]+$/,
  /(?<!^\w+ing),?\s+(?:although|though|because|since|unless|while|when|whenever|where|if|due to|compared (?:with|to)|rather than|even)\s.*/i,
  /,\s+(?:which|who|as|about|like|with|including|especially|particularly|mainly|usually|often|sometimes|so)\s.*/i,
  /^(?:you have|you get|there is|there are|(?:can|could|may|might) be|far|very|quite|highly|constantly|mostly|mainly|always|often|usually)\s+(?!to\b|an? )/i,
  /\s+(?:anyway|any ?more|afterwards|constantly|(?:by )?(?:yourself|itself)|at times|(?<=^no .*)for (?:days|weeks|months|years))$/i,
];
/** What comes of it, or is lacking beside: "…, which can lead to quarrels", "…, leaving little rest", "… with no breaks". */
export const RESULT =
  /,\s+(?:which\s+(?:can\s+|may\s+|often\s+)*)?(?:(?:leav|caus|creat)(?:es|ing)|lead(?:s|ing)? to|result(?:s|ing)? in)\s+|,?\s+(?:with|so(?: there (?:is|are))?)\s+(?=(?:little|less|no|few|fewer)\s(?!warning\b|notice\b))/;
/** Those to whom little or nothing is given: "gives carpenters little chance", "leaves teachers without help". */
export const WITHOUT =
  /^(?!\w+ing\b|hard\b|\w+(?:ous|ible|able|less|ive|afe)\b)[\w-]+ (?:without|with (?:little|no|few|hardly any)) (?:any |an? |the )?/i;
export const WHO_LACKS = /^(?:(?!and |or )[\w-]+ ){1,4}?(?:without (?:any )?|(?:little|less|no|fewer?) )/;
