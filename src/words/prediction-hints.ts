import type { Prediction } from '../core/assessment/draft.ts';
import type { Day } from '../core/time.ts';

/** Words that mean one thing today and another when the day has come. */
const VAGUE = new Set(
  `better worse more less fewer improve improves improved happy happier good great enough successful success often rarely
  soon several some many few lot significantly satisfied content fine well easier harder interesting valuable meaningful
  strong stronger progress growth balanced`.split(/\s+/),
);

/** Words of hope and of chance: the chance has a place of its own beside the statement. */
const HOPEFUL = new Set(
  'hope hopefully wish want maybe perhaps probably likely might could should would try'.split(' '),
);

/** A count, a share, a name for none or all: with one of these there is something to check. */
const MEASURED =
  /\d|\b(?:no|none|nobody|nothing|never|every|each|all|half|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|first|second|third)\b/i;

/** Two statements in one: a new sentence, or "and" before somebody who does something. */
const DOUBLE = /[.;]\s+\S|\band\s+(?:i|we|my|our|it|they|the)\b/i;

/** Further off than this, years, few remember what they meant. */
const FAR_YEARS = 5;

const wordIn = (text: string, words: ReadonlySet<string>): string | undefined =>
  text.match(/[\p{L}’']+/gu)?.find((word) => words.has(word.toLowerCase()));

/**
 * What may keep a prediction from being told yes or no when its day has come, as advice: none of it forbids anything, and
 * English words only are looked at. Nothing is said of a statement that is still empty.
 *
 * @param today the user's own calendar day
 */
export function predictionHints(
  { statement, by, probability }: Omit<Prediction, 'id'>,
  today: Day,
): string[] {
  const text = statement.trim();
  if (text === '') return [];
  const hints: string[] = [];
  const hopeful = wordIn(text, HOPEFUL);
  const vague = MEASURED.test(text) ? undefined : wordIn(text, VAGUE);
  if (text.endsWith('?'))
    hints.push('This is a question. Put it as a statement, so that yes means it came true.');
  if (hopeful !== undefined)
    hints.push(
      `“${hopeful}” leaves it open. Write it as if it had happened; how likely it is stands beside it.`,
    );
  if (vague !== undefined)
    hints.push(`“${vague}” may mean something else by then. What could somebody else count, or see?`);
  if (DOUBLE.test(text))
    hints.push('These may be two statements. If only one comes true, is it a yes? Two predictions say more.');
  if (by === null) hints.push('Without a day it can never turn out no. Set one.');
  else if (Number(by.slice(0, 4)) - Number(today.slice(0, 4)) > FAR_YEARS)
    hints.push('That is far off. A nearer sign of the same would tell you sooner.');
  if (probability === 0 || probability === 100)
    hints.push('Certain means that it could not turn out otherwise. Is there really no way?');
  return hints;
}
