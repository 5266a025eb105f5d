import type { Day, Moment } from '../time.ts';
import type { DecisionSummary } from './decision.ts';
import { dueItems } from './due.ts';

/** One day of a calendar. */
interface CalendarDay {
  /** The same for the same thing at every export, so that a calendar takes the newer one in its place. */
  uid: string;
  day: Day;
  summary: string;
}

const SUMMARIES = {
  review: 'Review a decision',
  trial: 'A trial ends',
  deferred: 'A deferred decision is due',
  prediction: 'A prediction reaches its day',
  draft: 'Decide by today',
} as const;

interface CalendarSubjects {
  decisions: readonly DecisionSummary[];
  drafts: readonly { id: string; title: string; decideBy: Day | null }[];
}

/**
 * The days from today on when something comes back or is to be decided, the nearest first.
 * @param withWords adds the user's own questions and statements; else nothing private is in it
 */
export function calendarDays(
  { decisions, drafts }: CalendarSubjects,
  { today, withWords }: { today: Day; withWords: boolean },
): CalendarDay[] {
  const summary = (kind: keyof typeof SUMMARIES, words: string) =>
    withWords && words.trim() !== '' ? `${SUMMARIES[kind]}: ${words.trim()}` : SUMMARIES[kind];
  const backs = dueItems(decisions).map(({ decision, day, kind, prediction }) => ({
    uid: `${kind}-${decision.id}${prediction === null ? '' : `-${prediction.id}`}@crossroads.example`,
    day,
    summary: summary(kind, prediction?.statement ?? decision.title),
  }));
  const deadlines = drafts.flatMap(({ id, title, decideBy }) =>
    decideBy === null
      ? []
      : [{ uid: `draft-${id}@crossroads.example`, day: decideBy, summary: summary('draft', title) }],
  );
  return [...backs, ...deadlines]
    .filter(({ day }) => day >= today)
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** Would a calendar file have a day at all? */
export const hasDayAhead = (subjects: CalendarSubjects, today: Day): boolean =>
  calendarDays(subjects, { today, withWords: false }).length > 0;

/** An iCalendar file (RFC 5545) of all-day events. */
export function calendarText(days: readonly CalendarDay[], now: Moment): string {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Crossroads//Crossroads//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap(({ uid, day, summary }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(summary)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Controls, which no value may hold (RFC 5545, 3.1), and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text as a value (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(UNSEEN, '');

/** Most octets of one line (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** A long line goes on in lines that begin with a space; no character is cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** Of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
