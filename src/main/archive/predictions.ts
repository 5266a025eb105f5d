import type { Decision } from '../../core/journal/decision.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';

const COLUMNS = ['decision', 'decided', 'prediction', 'by', 'probability'] as const;

/** All predictions as CSV (RFC 4180, UTF-8), one a row; the probability in per cent. */
export function predictionTable(decisions: readonly Decision[]): string {
  const rows = decisions.flatMap(({ revisions }) => {
    const commit = commitOf(revisions);
    if (commit === null) return [];
    const { assessment } = commit.body;
    return assessment.commitment.predictions.map(({ statement, by, probability }) => [
      titleOf(assessment),
      commit.at.slice(0, 10),
      statement,
      by ?? '',
      probability === null ? '' : String(probability),
    ]);
  });
  return [[...COLUMNS], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * Quoted where it must be. A text that a spreadsheet would take for a formula begins with an apostrophe, as spreadsheets mark
 * text themselves.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
