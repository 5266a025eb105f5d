import { describe, expect, it } from 'vitest';
import { damageAfter, prepare, saveUntilDeath } from '../support/crash.ts';
import { temporaryFolder } from '../support/data-folder.ts';

/** More calls than one save makes. */
const MOST = 80;

/** `node test/main/kills.ts` dies before every call; here a part of them, for time. */
const STEP = 4;

describe('a crash in the midst of the calls of a save that change the disk', () => {
  it.each(['draft', 'note', 'voice'] as const)(
    'loses nothing acknowledged and leaves nothing torn: %s',
    async (what) => {
      let deaths = 0;
      for (let atCall = 1; atCall <= MOST; atCall += STEP) {
        const folder = temporaryFolder();
        prepare(folder, what);
        const acknowledged = await saveUntilDeath(folder, what, { atCall });
        expect([atCall, damageAfter(folder, what, acknowledged)]).toEqual([atCall, null]);
        if (acknowledged > 0) break;
        deaths += 1;
      }
      // Write, sync, place, sync: far fewer would mean that nothing was counted.
      expect(deaths).toBeGreaterThanOrEqual(8);
    },
  );

  it('leaves no answers behind of a decision that is deleted for good', async () => {
    // Three calls lie between the end of the answers and that of the decision.
    for (let atCall = 1; atCall <= MOST; atCall += 2) {
      const folder = temporaryFolder();
      prepare(folder, 'empty');
      const acknowledged = await saveUntilDeath(folder, 'empty', { atCall });
      expect([atCall, damageAfter(folder, 'empty', acknowledged)]).toEqual([atCall, null]);
      if (acknowledged > 0) return;
    }
    throw new Error('It never came to its end.');
  });
});
