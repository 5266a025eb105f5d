import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterCrash } from '../../../src/main/electron/crashes.ts';

/** What is done after each of these crashes, one after the other. */
function actions(crashes: readonly number[]): string {
  let reloads: readonly number[] = [];
  return crashes
    .map((at) => {
      const next = afterCrash(reloads, at);
      reloads = next.reloads;
      return next.reload ? 'reload' : 'ask';
    })
    .join(' ');
}

it.each([
  ['one', [0], 'reload'],
  ['three in a minute', [0, 10_000, 59_999], 'reload reload ask'],
  ['the third a minute after the first', [0, 10_000, 60_000], 'reload reload reload'],
  ['again after the question', [0, 1, 2, 3], 'reload reload ask ask'],
  ['in another hour', [0, 1, 2, 3_600_000], 'reload reload ask reload'],
])('loads the window anew at most twice in a minute: %s', (_which, crashes, expected) => {
  expect(actions(crashes)).toBe(expected);
});

it('never loads it anew three times in any minute', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: 30 }), (times) => {
      const crashes = times.toSorted((one, other) => one - other);
      const done = actions(crashes).split(' ');
      const reloads = crashes.filter((_at, index) => done[index] === 'reload');
      for (const [index, at] of reloads.entries()) {
        const third = reloads[index + 2];
        if (third !== undefined) expect(third - at).toBeGreaterThanOrEqual(60_000);
      }
    }),
  );
});
