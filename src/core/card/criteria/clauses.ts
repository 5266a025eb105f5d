import { clauseOf } from './clause.ts';
import { infinitives, type Reading, reading } from './lead-ins.ts';
import { membersOf } from './members.ts';
import { behind, part, type Slice } from './slice.ts';

/** "A steady hand is needed", "uptime matters": what counts there is the criterion. */
const COUNTS =
  /\s+(?:(?:is|are)\s+(?:\w+ly\s+|most\s+|also\s+)?(?:(?:needed|required)(?!\s+for\b)|important|possible|available|common|guaranteed|valued|critical|crucial|essential|key|vital|paramount|(?:a\s+|the\s+|main\s+|top\s+)?(?:priority|priorities|concern|goal|goals)|(?:main|key|core)\s+duties|wanted|precious|necessary|preferred|prized|prioriti[sz]ed|standard|included|the norm|part of the package)|comes? as part of the package|matters?(?=\s*(?:most|more|,|$))|counts?(?=\s*(?:most|more|as|,|$))|comes? (?:out of the box|built in|as standard))/i;
/** "Customers expect daily support": what somebody wants there. */
const WANTED =
  /^(?!nobody|no one|few|none)(?:(?:the|your|their|our)\s+)?(?:[\w-]+\s+){1,3}?(?:wants?|needs?|prefers?|expects?|values?|demands?|requires?|asks? for|appreciates?|cent(?:re|er)s? on|focus(?:es)? on|rel(?:y|ies) on|involves?|ha(?:s|ve)(?=\s+to\s+(?!be\b)))\s+/i;

const isClause = (slice: Slice): boolean => clauseOf(slice) !== null;

/** What clauses after "when" or "where" hold: what counts there, what is wanted, or else the time itself. */
export function clausesIn(slice: Slice, where: boolean): Reading[] {
  const members = membersOf(slice);
  return (members.every(isClause) ? members : [slice]).flatMap((clause): Reading[] => {
    const counts = COUNTS.exec(clause.text);
    const object = counts === null ? behind(clause, WANTED) : part(clause, counts.index + counts[0].length);
    const to = object === null ? null : behind(object, /^(?:in order\s+)?to\s+/i);
    if (to !== null) return [infinitives(to)];
    if (counts !== null) return [reading(part(clause, 0, counts.index))];
    if (object !== null) return [reading(object)];
    return where ? [] : [{ form: 'when', slice: clause }];
  });
}
