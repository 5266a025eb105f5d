import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameableFolders } from '../../../src/main/services/chosen-folder.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { appOver, deliveryOfTest } from '../support/services.ts';

/** An app whose dialog gives this folder. */
function withDialog(folder: string | null) {
  const storage = openForTest(temporaryFolder());
  return appOver(storage, {
    host: 'electron',
    delivery: { ...deliveryOfTest(), folder: async () => folder },
  });
}

describe('a folder that the window names', () => {
  const outside = () => {
    const folder = join(temporaryFolder(), 'outside');
    mkdirSync(folder);
    return folder;
  };

  it.each(['chooseSnapshotFolder', 'planMove', 'moveData', 'openDataFolder'] as const)(
    'is refused by %s where there is a dialog that has not given it',
    async (method) => {
      const [folder, other] = [outside(), outside()];
      const app = withDialog(other);
      expect(await app.get('chooseFolder', { title: 'Snapshots' })).toBe(other);
      expect(await app.fail(method, { folder })).toEqual({
        code: 'invalid-input',
        message: 'Choose this folder in the dialog.',
      });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('is taken where the dialog gave it', async () => {
    const folder = outside();
    const app = withDialog(folder);
    await app.get('chooseFolder', { title: 'Snapshots' });
    await app.get('chooseSnapshotFolder', { folder });
    expect(readdirSync(folder)).toEqual(['Crossroads snapshots']);
  });

  it('is typed where there is no dialog, and none where that is cancelled', async () => {
    expect(nameableFolders(null).named('/elsewhere')).toBe('/elsewhere');
    expect(await nameableFolders(null).ask('Snapshots')).toBeNull();
    const cancelled = nameableFolders(async () => null);
    expect(await cancelled.ask('Snapshots')).toBeNull();
    expect(() => cancelled.named('/elsewhere')).toThrow('dialog');
  });

  it('may be one that was worked out from a given one', () => {
    const folders = nameableFolders(async () => '/given');
    folders.allow('/given/Crossroads');
    expect(folders.named('/given/Crossroads')).toBe('/given/Crossroads');
  });
});
