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
        if (what === 'note') prepare(folder);
        const acknowledged = await saveUntilDeath(folder, what, { atCall });
        expect([atCall, damageAfter(folder, what, acknowledged)]).toEqual([atCall, null]);
        if (acknowledged > 0) break;
        deaths += 1;
      }
      // Write, sync, place, sync: far fewer would mean that nothing was counted.
      expect(deaths).toBeGreaterThanOrEqual(8);
    },
  );
});
