import type { CoveredPrediction } from '../../core/journal/covered-record.ts';
import type { Decision } from '../../core/journal/decision.ts';
import { type PredictionState, predictionStates } from '../../core/journal/predictions.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import { localDay } from '../../core/local-day.ts';

const COLUMNS = [
  'decision',
  'decided',
  'prediction',
  'made',
  'by',
  'probability',
  'outcome',
  'turned out on',
  'why',
  'corrected',
] as const;

/**
 * All predictions as CSV (RFC 4180, UTF-8), one a row, those made later too, as they stand: of one that was corrected the last answer.
 * The probability is in per cent; the outcome `came`, `did-not`, `void`, or empty while it is open.
 */
export function* predictionRows(decisions: Iterable<Decision>): Generator<string> {
  yield row(COLUMNS);
  for (const decision of decisions) {
    const known = predictionsOf(decision);
    if (known === null) continue;
    for (const { statement, made, by, probability, resolution } of known.predictions) {
      yield row([
        known.title,
        day(known.at),
        statement,
        made ?? '',
        by,
        probability === null ? '' : String(probability),
        resolution?.outcome ?? '',
        resolution?.on ?? '',
        resolution?.why ?? '',
        resolution?.corrected === true ? 'yes' : '',
      ]);
    }
  }
}

interface Known {
  readonly title: string;
  readonly at: string;
  /** Both null where they are covered. */
  readonly predictions: readonly (CoveredPrediction & { made: string | null; probability: number | null })[];
}

/** Of a covered decision only what may be seen: neither when one was made later nor how likely it was said to be. */
function predictionsOf({ revisions, covered }: Decision): Known | null {
  if (covered !== null) {
    const { title, committedAt, predictions } = covered;
    const covering = { made: null, probability: null };
    return { title, at: committedAt, predictions: predictions.map((each) => ({ ...each, ...covering })) };
  }
  const commit = commitOf(revisions);
  if (commit === null) return null;
  const made = (state: PredictionState) => ({ ...state, made: day(state.madeAt) });
  return {
    title: titleOf(commit.body.assessment),
    at: commit.at,
    predictions: predictionStates(revisions).map(made),
  };
}

const day = (moment: string) => localDay(new Date(moment));

const row = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`;

/**
 * Quoted where it must be. A text that a spreadsheet would take for a formula begins with an apostrophe, as spreadsheets mark
 * text themselves.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
