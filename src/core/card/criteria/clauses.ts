import type { Reading } from './forms.ts';
import { infinitives, reading } from './lead-ins.ts';
import { membersOf } from './lists.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { AUXILIARIES } from './words/function-words.ts';
import { baseOfThird } from './words/verb-forms.ts';
import { isVerb, NOUN_OR_VERB } from './words/verbs.ts';

/** "A steady hand is needed", "uptime matters": what counts there is the criterion. */
const COUNTS =
  /\s+(?:(?:is|are)\s+(?:\w+ly\s+|most\s+|also\s+)?(?:needed|required|important|valued|critical|crucial|essential|key|vital|paramount|(?:a\s+|the\s+|main\s+|top\s+)?(?:priority|priorities|concern|goal|goals)|(?:main|key|core)\s+duties|wanted|precious|necessary|preferred|prized|prioriti[sz]ed)|matters?(?=\s*(?:most|more|,|$))|counts?(?=\s*(?:most|more|,|$)))/i;
/** "Customers expect daily support": what somebody wants there. */
const WANTED =
  /^(?:(?:the|your|their|our)\s+)?(?:[\w-]+\s+){1,3}?(?:wants?|needs?|prefers?|expects?|values?|demands?|requires?|asks? for|appreciates?|cent(?:re|er)s? on|focus(?:es)? on|rel(?:y|ies) on|involves?)\s+/i;

/** What a clause holds: something to be read further, or a time. */
type ClauseReading = Reading | { form: 'when'; slice: Slice };

/** What clauses after "when" or "where" hold: what counts there, what is wanted, or else the time itself. */
export function clausesIn(slice: Slice, where: boolean): ClauseReading[] {
  const members = membersOf(slice);
  const clauses = members.filter(({ text }) => isClause(text)).length;
  const each = members.length > 1 && clauses === members.length ? members : [slice];
  return each.flatMap((clause): ClauseReading[] => {
    const counts = COUNTS.exec(clause.text);
    const object = counts === null ? behind(clause, WANTED) : part(clause, counts.index + counts[0].length);
    const to = object === null ? null : behind(object, /^(?:in order\s+)?to\s+/i);
    if (to !== null) return [infinitives(to)];
    if (counts !== null) return [reading(part(clause, 0, counts.index))];
    if (object !== null && !isVerb(object.text)) return [reading(object)];
    return where || each.length !== Math.max(1, clauses) ? [] : [{ form: 'when', slice: clause }];
  });
}

/** Has it a subject and a verb? "Audits" at its end is a noun. */
export const isClause = (text: string): boolean =>
  wordsOf(text).some((word, at, all) => {
    const base = baseOfThird(word);
    const third =
      base !== null && (at < all.length - 1 || !NOUN_OR_VERB.has(base) || /^(?:matters|counts)$/.test(word));
    return at > 0 && (AUXILIARIES.has(word) || isVerb(word) || third);
  });
