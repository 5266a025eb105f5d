import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { openStorage } from '../../../src/main/storage/storage.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { mishapStore } from '../support/mishap-store.ts';
import { idOf, sampleCommit, sampleDraft } from '../support/samples.ts';

const HOLDER = { host: 'loopback', url: 'http://127.0.0.1:4711/' } as const;
const options = (folder: string) => ({
  folder,
  createStore: confStore,
  now: () => new Date(),
  holder: HOLDER,
});

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the storage', () => {
  it('is open to the user alone: folders 0700, files 0600, whatever the umask', () => {
    const before = process.umask(0);
    try {
      const folder = join(temporaryFolder(), 'new', 'data');
      const storage = openForTest(folder);
      storage.drafts.save(sampleDraft(idOf(1)));
      storage.drafts.save(sampleDraft(idOf(1), 'Again?'));
      storage.drafts.save(sampleDraft(idOf(2)));
      storage.drafts.discard(idOf(2));
      storage.journal.commit(idOf(3), '2026-11-23T10:00:00.000Z', sampleCommit(idOf(3)));
      storage.journal.list();
      storage.settings.save({
        schemaVersion: 1,
        theme: 'dark',
        paper: 'auto',
        motion: 'system',
        ratingSpread: null,
        notifyOnLaunch: true,
      });
      writeFileSync(join(folder, 'drafts', idOf(1), 'draft.0.json'), 'null');
      storage.drafts.read(idOf(1));
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      expect(names).toContain(join('index', 'journal.json'));
      const modes = names
        .map((name) => ({ name, path: join(folder, name) }))
        .map(({ name, path }) => [name, mode(path), statSync(path).isDirectory() ? '700' : '600']);
      // The one file that this test damaged by hand is not the app's.
      const ours = modes.filter(([name]) => !name?.includes('quarantine') || !name.endsWith('.json'));
      expect(ours.map(([name, is]) => [name, is])).toEqual(ours.map(([name, , wanted]) => [name, wanted]));
      expect([mode(folder), mode(join(folder, '..'))]).toEqual(['700', '700']);
    } finally {
      process.umask(before);
    }
  });

  it('has never a file that others can read, not even while it is written', () => {
    const folder = temporaryFolder();
    const seen: string[] = [];
    const watching = openForTest(
      folder,
      mishapStore((file) => seen.push(mode(file), mode(dirname(file)))),
    );
    watching.drafts.save(sampleDraft(idOf(1)));
    expect(seen).toEqual(['600', '700']);
  });

  it('is opened by one at a time; the second learns where the first is', () => {
    const folder = temporaryFolder();
    const storage = openForTest(folder);
    storage.announce(HOLDER);
    expect(openStorage(options(folder))).toEqual({ kind: 'held', holder: HOLDER });
    storage.close();
    const second = openStorage(options(folder));
    expect(second.kind).toBe('open');
    if (second.kind === 'open') second.storage.close();
  });

  it('saves nothing after it was closed', () => {
    const storage = openForTest(temporaryFolder());
    storage.close();
    expect(() => storage.drafts.save(sampleDraft(idOf(1)))).toThrow('closed');
    expect(storage.drafts.ids()).toEqual([]);
  });

  it('stops saving where another instance has come in between', () => {
    const folder = join(temporaryFolder(), 'data');
    writeFileSync(folder, 'in the way');
    const first = openForTest(folder);
    rmSync(folder);
    const second = openForTest(folder);
    expect(first.readOnly()).toMatch(/another Crossroads has this data folder/);
    expect(() => first.drafts.save(sampleDraft(idOf(1)))).toThrow(
      expect.objectContaining({
        code: 'not-writable',
        message: expect.stringContaining('another Crossroads'),
      }),
    );
    second.close();
    expect(first.readOnly()).toBe(null);
  });

  it.each(['above/data', 'above', 'above/data/lock'])(
    'opens for reading, says what to do, and saves once that is done, where a file stands at %s',
    (place) => {
      const root = temporaryFolder();
      const obstacle = join(root, place);
      mkdirSync(dirname(obstacle), { recursive: true });
      writeFileSync(obstacle, 'in the way');
      const storage = openForTest(join(root, 'above', 'data'));

      expect(storage.readOnly()).toMatch(/^Nothing can be saved: the data folder cannot be written\. Allow/);
      expect(storage.drafts.ids()).toEqual([]);
      expect(storage.journal.list()).toEqual([]);
      expect(storage.settings.read()).toEqual({ kind: 'none' });
      expect(() => storage.drafts.save(sampleDraft(idOf(1)))).toThrow(
        expect.objectContaining({ code: 'not-writable' }),
      );
      expect(readFileSync(obstacle, 'utf8')).toBe('in the way');

      rmSync(obstacle);
      storage.drafts.save(sampleDraft(idOf(1)));
      expect(storage.readOnly()).toBe(null);
    },
  );

  it('keeps a draft apart that lies in the wrong folder', () => {
    const storage = openForTest(temporaryFolder());
    storage.drafts.save(sampleDraft(idOf(1)));
    const drafts = join(storage.folder, 'drafts');
    cpSync(join(drafts, idOf(1)), join(drafts, idOf(2)), { recursive: true });
    expect(storage.drafts.read(idOf(2))).toEqual({ kind: 'none' });
    expect(storage.findings.list()).toMatchObject([{ text: expect.stringContaining(idOf(2)) }]);
  });
});
