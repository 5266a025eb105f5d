/** What a step, or all of them, came to. */
export interface Counts {
  passed: number;
  failed: number;
  /** One line for each that was skipped, with its reason. */
  skipped: string[];
}

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.flatMap(({ skipped }) => skipped),
});

/** A step that tried nothing proves nothing: that is a failure too. */
export function demandSomething(counts: Counts): Counts {
  return counts.passed + counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** The last line of `npm test`. */
export const summaryLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
