import { anyOf, phraseTable } from './word-list.ts';

/**
 * Finds the aspect of a thing that a con is about by what it says of it: "priorities flip" is about stable priorities, "contracts can
 * be terminated" about their security. `$` stands for the thing; `>` for where that is so, if the con says it. Verbs stand in their
 * base form; "be" stands for all that link, such as "get" and "become". Under the dash are predicates that are about none of them.
 */
export const aspectIn = phraseTable(`
  say in $: be dictated, be imposed, be handed down, be prescribed, be mandated, come from above, come down from above, be decided, be set by, be
    made elsewhere, be decided elsewhere, be made by, be chosen by, be taken elsewhere, be made without you
  security of $: be cancelled, be canceled, be terminated, be shelved, be axed, be scrapped, be withdrawn, be discontinued, be revoked, dry up, fall
    through, run out, vanish, disappear, collapse
  keeping $>: fade, rust, wither, slip away, be rusty, be lost, be forgotten
  consistent $: vary, differ
  durable $: flake, peel, chip, wear out, wear off, wear thin, tear, fray, scratch, warp
  lasting $: die, expire, age, date, be outdated, be obsolete, be stale, be out of date, be out of fashion, be overturned, be reversed, be undone
  stable $: change, go up and down, rise and fall, fall, drop, decline, shrink, flip, shift, swing, fluctuate, come and go, be reshuffled, be rewritten, be renamed, be cut, be reduced
  availability of $>: be rare, be scarce, be sparse, be occupied, be taken, be booked, be unavailable, be missing, be in short supply, be hard to
    come by, be thin on the ground, be few and far between, be available
  speed of $: crawl, drag, wait, sit in the queue, sit in a queue, be stuck, take forever, take ages, take weeks, take months, take years, take long,
    take longer, take days, take hours, be slow
  clarity of $: be misread, be misunderstood, be misinterpreted
  attention to $: be neglected, be overlooked, be ignored
  priority of $: be put off, be postponed, be cut first, be afterthought
  reliable $: break, fail, crash, be down
  growth of $: plateau, stagnate, level off, stop growing, stop rising
  less: be hard on, be rough on, be bad for, eat, eat up, disturb, interrupt, fragment, wear you down, take a toll, take its toll, overwhelm, swallow, clutter, slow,
    slow down, strain, drain, sink, take up, waste, hurt, harm, kill, ruin, block, delay, distract, annoy, exhaust, devour, steal, pile up, add up,
    be unavoidable, be inevitable,
    be part of the job, be routine, be common, be frequent, be normal, be the norm, be everywhere, be tiring, be annoying, be considerable,
    be brutal, be fierce,
    be exhausting, be draining, be built in, be constant, never let up, never stop, never end, keep rising, keep growing
  -: fall apart, fall ill, fall behind, fall on, fall to, fall short, drop out, drop off, drag in, drag you, drag down, end early, wait for you, be taken on, be taken over, change hands, change sides, change the, change your, change
    their, change its, date back, break even, shift to
`);

/** Finds the words that lead in what a con is about, and what they say of it. */
export const frameIn = phraseTable(`
  unsuited: not for, not made for, not built for, not meant for, not designed for, not ideal for, not suited to, not suited for, not suitable for,
    not well suited to, unsuited to, unsuited for, unsuitable for, doesn't suit, does not suit, not right for, not good for, isn't for, aren't for
  hard: hard to, harder to, difficult to, more difficult to, tricky to, impossible to, tough to, awkward to, makes it hard to, makes it harder to,
    makes it difficult to, makes it impossible to, make it hard to, make it harder to, make it difficult to
  slow: slow to, slower to, takes years to, takes longer to, takes forever to, needs time to
  done: can, could, may, might, tends to, easy to, too easy to, tempting to, means you, means that you
  forced: must, has to, have to, means having to
  unable: cannot, can't, doesn't, does not, don't, do not, rarely, seldom, never
  needed: requires, needs, demands, calls for, takes a, takes an, takes patience, takes discipline, takes weeks of, takes months of,
    takes years of, takes hours of
  brings: involves, comes with, means, brings, causes, creates, includes, leads to, results in, brings about, invites, raises, increases,
    inflates, swells, adds, offers, gives, allows, provides, produces, yields, receives, gets, has, have, leaves, sets, carries
  brought: a small army of, an army of, a host of, a mountain of, hours of, days of, weeks of, months of, years of, lots of, a lot of, piles of, tons of, rounds of,
    layers of, long hours of, countless hours of, endless hours of, too many, too much, so many, plenty of
  lacking: limits, restricts, reduces, hinders, lack of, lacks, lacking, missing, no, not a, not an, few, too few, very few, only a few, little, too little, very little, fewer,
    less, hardly any, barely any, not much, not enough, limited, insufficient, inadequate, minimal, only a handful of, nobody has, no one has
  rested: depends on, relies on, hinges on, is tied to, are tied to, dependent on, reliant on
  -: no one, requires no, needs no, requires little, needs little, less than, means that, limited to, few people, never lets,
    never stops, needs to, requires less, needs less, requires fewer, needs fewer
`);

const TIME = anyOf('time, hours?, days?, nights?, evenings?, weekends?, weeks?, months?');

/** Cons told in other words, in which what they lack, need or bring leads; the first that fits. */
export const IN_OTHER_WORDS: readonly (readonly [told: RegExp, plainly: string])[] = [
  // "Exposes drivers to dust", "gives crews little rest": those to whom it is given are left out.
  [/\bexposes? (?:[\w-]+ ){1,3}?to\b/i, 'brings'],
  [
    /\b(?:gives?|leaves?|offers?|allows?)(?: (?!and\b|or\b)[\w-]+){1,3}?(?= (?:little|less|no|few|fewer|not)\b)/i,
    'brings',
  ],
  [
    new RegExp(
      `^(?:your |the )?(?:\\w+ )?(?:${TIME}) (?:are |is )?(?:full of|filled with|fills? up with) `,
      'i',
    ),
    'a lot of ',
  ],
  [new RegExp(`^(?:\\w+ )?(?:${TIME}) away from (?=home\\b)`, 'i'), 'no time at '],
  [new RegExp(`^(?:\\w+ )?(?:${TIME}) away from `, 'i'), 'no time with '],
  [
    new RegExp(
      `^.*\\b(?:${TIME}) (?:\\w+ )?(?:go(?:es)?|(?:is|are) spent) (?:into|to|on|in) (.+?)(?: instead of .*)?$`,
      'i',
    ),
    'involves time spent on $1',
  ],
  [
    new RegExp(
      `\\btakes? (?:\\S+ ){0,2}(?:${TIME}|years|long|a while|ages) (?:to|(?:before|until) you(?: can)?)\\b`,
      'i',
    ),
    'takes years to',
  ],
  [
    /^[a-z]+ing .* (?:takes? up|eats? (?:up|into)|cuts? into) (?!(?:half|most|much|all|an?|the|too|so|every)\b)/i,
    'no ',
  ],
  [/^.* makes? (.+) (an? (?:chore|nuisance|struggle|puzzle|hassle|slog|headache|ordeal))$/i, '$1 are $2'],
  [/^([a-z]+)-(?:dependent|bound)$/i, 'depends on $1'],
  [/^(?:\w+ )?(?:dependence|reliance) on /i, 'depends on '],
  [/\b(limits?|restricts?) (?!access\b|exposure\b)(.+?) to .*$/i, '$1 $2'],
  [/\bpays? (?:poorly|badly|little|less)\b/i, 'has low pay'],
  [/\bcosts (?:a lot|a fortune|much|too much)\b/i, 'is expensive'],
  [/\bcost (?:a lot|a fortune|much|too much)\b/i, 'are expensive'],
  [/^(?:your|every\w*|much|most|all)\b.* depends? (?:\w+ly )?on /i, 'depends on '],
  [/\b(depends?|rel(?:y|ies)) \w+ly on\b/i, '$1 on'],
  [
    /^(?:(?:it|this) )?(?:(?:can|may|often|is|be|feels?|too|\w+ly) )+\w+ for (?=(?:people|those|anyone|\w+verts|beginners)\b)/i,
    'not for ',
  ],
];

const TIRING = anyOf(`
  hard(?! on), slow, difficult, tedious, boring, tiring, dull, laborious, tiresome, no fun, annoying, stressful, exhausting, nuisance, hassle, slog, headache, ordeal,
  uncomfortable, awkward, repetitive, struggle, chore, puzzle
`);
/** What says of a doing that one would rather have it easier; or faster. */
export const TEDIOUS = new RegExp(
  `^(?:takes?|needs?) (?!up|away)|^(?:is|are|be|gets?)\\b.*\\b(?:${TIRING})\\b`,
  'i',
);
export const TAKES_LONG = new RegExp(`^takes? (?:an? )?(?:\\w+ of )?(?:long|ages|forever|years|${TIME})\\b`);
/** What says how much or how good something is, so that its name alone tells what is weighed. */
export const HOW_MUCH =
  /^(?:(?:is|are|gets?|becomes?|stays?|remains?)\b(?!.*\b(?:left|until|increasingly)\b| with\b|(?: \w+){0,2} to\b)|(?:lag|fall|drop|suffer|decline|come|shrink|var)(?:s|ies|y)?\b)/;

/** A form of "to be", with what only says how much. */
export const IS =
  /^(?:is|are|be|gets?|becomes?|stays?)\s+(?:(?:very|quite|too|far|much|more|so|often|always|\w+ly(?! (?:and|or|for|in|at|to)\b))\s+)*/i;
/** Subjects of which nothing can be had less, and no aspect is weighed. */
export const NO_THING =
  /^(?:no|nobody|nothing|none|every\w*|it|they|this|you|half|some|most|many|all|few|little|one|others|who|what)\b/i;
/** What says of a verb that it is not so. */
export const DENIED = /\b(?:not|cannot|never|rarely|seldom|hardly|barely)\b|n't\b/;

/** The path as subject. */
export const PATH = /^(?:it|you|they|this|the (?:role|job|work|path|position))(?:'s|'re| is| are)?\s+/i;
/** What brings about something bad, whoever does it; of what others have or offer only lack is bad. */
export const CAUSES = /^(?:caus|creat|lead|result|mean|bring)/;

/** What only explains, or says when. */
export const ASIDES = [
  /\s+[-–—]\s.*|[.:;(].*|[.,!]+$/,
  /,?(?<!\b(?:asks?|knows?|sees?|wonder|decide|learn|all))\s+(?:although|though|but|because|since|whether)\s.*/i,
  /,?(?<!\ba)\s+(?:while|when|whenever|where|if|due to|compared (?:with|to)|rather than|even\b|including|(?:just |exactly )?as (?=(?:the|you|it|they)\b))(?:\s?.*|$)/i,
  /,\s+(?:as|which|who|about|like|with|all|especially|particularly|mainly|usually|often|sometimes|so)\s.*/i,
];
/** Words that add nothing to what a con is about. */
export const FILLERS = [
  /^(?:(?:you (?:have|get)|there(?:'s| is| are)|very|quite|rather|highly|constantly|always|often|usually|only)\s+(?!to\b))/i,
  /\s+(?:everywhere|anyway|any ?more|afterwards|constantly|(?:by )?(?:yourself|itself)|at times)$/i,
];
/** What comes of it, or is lacking beside: "…, which can lead to quarrels", "…, leaving little rest", "… with no breaks". */
export const RESULT =
  /,\s+(?:which\s+(?:(?:can|may|often)\s+)*)?(?:(?:leav|caus|creat|bring)(?:es?|ing|s)|lead(?:s|ing)? to)\s+(?=(?:little|less|no|few|fewer)\s|(?!.*\sto\s))|\s+with\s+(?=(?:little|no|few|hardly any)\s)/i;
/** What is needed and bad by itself, and how it is read: work as what there is much of, costs as bad things. */
export const NEEDED_AS: readonly (readonly ['brought' | 'bad', RegExp])[] = [
  ['brought', /^(?!training|willing)[a-z]{2,}ing (?!.*\b(?:skills?|knowledge|experience|systems)\b)/i],
  ['bad', /^(?:long|lengthy|large|expensive|costly)\s/i],
];
