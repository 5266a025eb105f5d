import { wordTable } from './word-list.ts';

/**
 * Aspects of a thing, and the predicates by which a con is about each: "priorities flip" is about stable priorities, "contracts can
 * be terminated" about their security. `$` stands for the thing; `>` for where that is so, if the con says it. Verbs stand in their
 * base form; "be" stands for all that link, such as "get" and "become". Under the dash are predicates that are about none of them.
 */
const ASPECTS = `
  say in $: be dictated, be imposed, be handed down, be prescribed, be mandated, come from above, come down from above
  security of $: be cancelled, be canceled, be terminated, be shelved, be axed, be scrapped, be withdrawn, be discontinued, be revoked,
    be pulled, dry up, fall through, run out, vanish, disappear, collapse, close, shrink, end
  keeping $>: fade, rust, wither, slip away, be rusty, be lost, be forgotten
  consistent $: vary, differ
  affordable $: cost
  lasting $: expire, age, date, be outdated, be obsolete, be stale, be out of date, be out of fashion, be overturned, be reversed, be undone
  up-to-date $: lag behind
  stable $: change, flip, shift, swing, fluctuate, come and go, be reshuffled, be rewritten, be renamed
  availability of $>: be rare, be scarce, be sparse, be occupied, be taken, be booked, be unavailable, be missing, be in short supply,
    be hard to come by, be thin on the ground, be few and far between, be available
  speed of $: crawl, drag, wait, sit in the queue, sit in a queue, be stuck, take forever
  clarity of $: be misread, be misunderstood, be misinterpreted
  attention to $: be neglected, be overlooked, be ignored
  priority of $: be left to the last minute, be left to the last moment, be cut first, be put off, be postponed, be afterthought,
    be first thing to, be last, be first to go, be first to be
  ownership of $: belong to
  reliable $: break, fail, crash, be down
  paid $: happen at your own expense, be at your own expense, be out of your own pocket, be paid for out of your, be unpaid, be not paid
  growth of $: plateau, stagnate, level off, stop growing, stop rising
  -: drag in, drag you, drag down, end early, wait for you, cost lives, cost you, cost one, cost a life, be taken on, be taken by,
    be taken over, be taken for, change hands, change sides, change the, change your, change their, change its, end up, date back,
    break even, shift to, close to
`;

const aspects = new Map<string, string>();
for (const [aspect, phrases] of wordTable(ASPECTS))
  for (const phrase of phrases.split(/,\s+/)) aspects.set(phrase, aspect);

const LONGEST = Math.max(...[...aspects.keys()].map((phrase) => phrase.split(' ').length));

/** The aspect that a predicate is about, and how many of its words say so, the verb in its base form; null where none does. */
export function aspectIn(predicate: readonly string[]): { aspect: string; length: number } | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const aspect = aspects.get(predicate.slice(0, length).join(' '));
    if (aspect !== undefined) return aspect === '-' ? null : { aspect, length };
  }
  return null;
}
