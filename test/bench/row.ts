/** One figure of `npm run bench`. */
export interface Row {
  name: string;
  value: number;
  /** As printed behind the value: `ms`, `kB`, `times faster`. */
  unit: string;
  /** What it must stay under, or reach; null = told for information. */
  budget: { most: number } | { least: number } | null;
}

export function withinBudget({ value, budget }: Row): boolean {
  if (budget === null) return true;
  return 'most' in budget ? value < budget.most : value >= budget.least;
}

/** Milliseconds of this process's own work: other programs share the machine. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of nothing.');
  return (upper + lower) / 2;
}

const figure = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: true });

function budgetText({ unit, budget }: Row): string {
  if (budget === null) return '';
  return 'most' in budget ? `< ${figure(budget.most)} ${unit}` : `≥ ${figure(budget.least)} ${unit}`;
}

/** The rows as a table of plain text, the missed budgets named below it. */
export function printRows(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    `${figure(row.value)} ${row.unit}`,
    budgetText(row),
    row.budget === null ? '' : withinBudget(row) ? 'ok' : 'MISSED',
  ]);
  const table = [['what', 'median', 'budget', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const lines = table.map((line) =>
    line
      .map((cell, column) =>
        column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const missed = rows.filter((row) => !withinBudget(row)).map(({ name }) => name);
  const verdict = missed.length === 0 ? 'Every budget is kept.' : `Missed: ${missed.join('; ')}.`;
  return [...lines, '', verdict].join('\n');
}
