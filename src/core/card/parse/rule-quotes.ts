import { clauseOf, isPredicate } from '../criteria/clause.ts';
import { startsWord } from '../letters.ts';
import { comparable, straightened } from './comparable.ts';

/** What a rule may quote, as the page spells it. */
export interface Quotable {
  pros: readonly string[];
  cons: readonly string[];
}

/** The pro and con that a rule quotes. */
interface RuleQuotes {
  pro: string;
  con: string | null;
  /** The rule weighs the pro against what the other path offers; the other form asks what one wants and can live with. */
  prefers: boolean;
  /** It has the form of a rule that quotes, but no such statement is listed. */
  misquotes: boolean;
}

/** A rule, or what it quotes, that begins with the user or what is theirs: "you want", "your team is". */
export const BEGINS_WITH_YOU = /^you(?:rs?)?\b/i;

const OPENINGS = /^(?:you(?:'d)? )?(?:want|prioriti[sz]e|prefer|value|need|care about)(?: |$)/i;
const AND_LIVE_WITH = ' and can live with ';
const OVER_WHAT = ' over what ';

/** Below this a broken-off quote could be the beginning of anything. */
const MIN_BROKEN_OFF = 12;

/**
 * Which pro and con a rule quotes. It quotes them lower-cased, acronyms too, and in the middle of a sentence of its own:
 * the listed statement that the quote begins with, of several the longest, is the one meant.
 *
 * @param given the rule after `Use A if:`
 * @returns null where it breaks off before it quotes anything
 */
export function quotedByRule(given: string, { pros, cons }: Quotable): RuleQuotes | null {
  const body = withoutBullets(given);
  const even = comparable(body);
  // The members of a list go on as the first begins.
  const opening = body === given ? OPENINGS.exec(even) : null;
  const said = opening === null ? even : even.slice(opening[0].length);
  if (said === '') return null;
  const prefers = /\bprioriti[sz]e /.test(opening?.[0] ?? '') || even.includes(OVER_WHAT);
  const pro = longestAt(said, pros) ?? brokenOff(said, pros);
  if (pro === null) {
    const misquotes = [AND_LIVE_WITH, OVER_WHAT].some((fixed) => even.includes(fixed));
    const own = misquotes || (prefers && !saysMore(said)) ? null : wholeOf(body);
    return own === null
      ? { ...ownWords(body, opening !== null), prefers, misquotes }
      : { pro: own, con: null, prefers: false, misquotes };
  }
  const rest = said.slice(comparable(pro).length).replace(/^[.,;]+/, '');
  if (!rest.startsWith(AND_LIVE_WITH)) return { pro, con: null, prefers, misquotes: false };
  const conSaid = rest.slice(AND_LIVE_WITH.length);
  const con = longestAt(conSaid, cons) ?? brokenOff(conSaid, cons);
  return { pro, con: con ?? ownWords(body, true).con, prefers, misquotes: con === null };
}

/** "if: • you like rest • you hate queues", "if you... • like rest": its words in one row. */
function withoutBullets(body: string): string {
  const row = body.replace(/\s*\n\s*[-•*·–—]\s+/g, '; ');
  const [head = '', you = ''] = /^\s*(you\b\s*)?[.…:;]*\s*(?:[-•*·–—]\s+)?/i.exec(row) ?? [];
  if (!/[-•*·–—;]/.test(head)) return row;
  return `${you === '' ? '' : 'you '}${row.slice(head.length)}`;
}

/** The longest statement that the words begin with. */
function longestAt(words: string, statements: readonly string[]): string | null {
  const fitting = statements.filter((each) => {
    const quoted = comparable(each);
    return words.startsWith(quoted) && !startsWord(words.slice(quoted.length));
  });
  return fitting.reduce<string | null>(
    (best, each) => (each.length > (best?.length ?? 0) ? each : best),
    null,
  );
}

/** A copy may end in the middle of a quote. */
const brokenOff = (words: string, statements: readonly string[]): string | null =>
  words.length < MIN_BROKEN_OFF
    ? null
    : (statements.find((each) => comparable(each).startsWith(words)) ?? null);

const trimmed = (body: string): string => body.replace(/\s+/g, ' ').trim().replace(/\.$/, '');

/**
 * A rule written by hand: "you want peace and can spare the time", "your team is small" is a sentence only with its
 * beginning. Null where it does not begin with the user.
 */
const wholeOf = (body: string): string | null => (BEGINS_WITH_YOU.test(trimmed(body)) ? trimmed(body) : null);

/** Does it say more than what is prioritized, as "low cost and a delay does no harm" does? */
const saysMore = (said: string): boolean =>
  said
    .split(/,? and /)
    .slice(1)
    .map((text) => ({ text, at: 0 }))
    .some((slice) => isPredicate(slice) || clauseOf(slice) !== null);

/** The rule's own words between its fixed ones, as the page spells them. */
function ownWords(body: string, opened: boolean): { pro: string; con: string | null } {
  const words = trimmed(body);
  const even = straightened(words);
  const from = opened ? (OPENINGS.exec(even)?.[0].length ?? 0) : 0;
  const withCon = even.lastIndexOf(AND_LIVE_WITH);
  const over = even.lastIndexOf(OVER_WHAT);
  if (withCon > from) {
    return {
      pro: words.slice(from, withCon).replace(/,$/, ''),
      con: words.slice(withCon + AND_LIVE_WITH.length),
    };
  }
  return { pro: words.slice(from, over > from ? over : undefined), con: null };
}
