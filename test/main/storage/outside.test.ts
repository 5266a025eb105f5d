import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { idOf, sampleCommit, sampleDraft } from '../support/samples.ts';

const ID = idOf(1);
const AT = '2026-11-23T10:00:00.000Z';

describe.skipIf(process.platform === 'win32')(
  'a symbolic link in the data folder (Windows keeps them for administrators)',
  () => {
    it.each(['drafts', `drafts/${ID}`])('in the place of %s leads no save out of it', (place) => {
      const storage = openForTest(join(temporaryFolder(), 'data'));
      storage.drafts.save(sampleDraft(ID));
      const outside = join(storage.folder, '..', 'outside');
      renameSync(join(storage.folder, place), outside);
      symlinkSync(outside, join(storage.folder, place));
      const before = filesIn(outside);
      expect(() => storage.drafts.save(sampleDraft(ID, 'Changed?'))).toThrow(
        expect.objectContaining({ code: 'not-writable' }),
      );
      expect(filesIn(outside)).toEqual(before);
    });

    it('in the place of a slot is set aside, and what it led to stays as it is', () => {
      const storage = openForTest(join(temporaryFolder(), 'data'));
      storage.drafts.save(sampleDraft(ID));
      const outside = join(storage.folder, '..', 'outside.json');
      writeFileSync(outside, 'mine');
      symlinkSync(outside, join(storage.folder, 'drafts', ID, 'draft.1.json'));
      storage.drafts.save(sampleDraft(ID, 'Changed?'));
      expect(storage.drafts.read(ID)).toMatchObject({ value: { frame: { question: 'Changed?' } } });
      expect(readFileSync(outside, 'utf8')).toBe('mine');
    });

    it('in the place of a slot is never read through, though it leads to a whole one that is newer', () => {
      const storage = openForTest(join(temporaryFolder(), 'data'));
      const slot = (end: number) => join(storage.folder, 'drafts', ID, `draft.${end}.json`);
      storage.drafts.save(sampleDraft(ID, 'Mine?'));
      storage.drafts.save(sampleDraft(ID, 'From elsewhere?'));
      const outside = join(storage.folder, '..', 'outside.json');
      renameSync(slot(1), outside);
      symlinkSync(outside, slot(1));
      expect(storage.drafts.read(ID)).toMatchObject({ value: { frame: { question: 'Mine?' } } });
      expect(readFileSync(outside, 'utf8')).toContain('From elsewhere?');
    });

    it('in the place of the trash moves nothing out of it', () => {
      const storage = openForTest(join(temporaryFolder(), 'data'));
      storage.journal.commit(ID, AT, sampleCommit(ID));
      const outside = join(storage.folder, '..', 'outside');
      mkdirSync(outside);
      symlinkSync(outside, join(storage.folder, 'trash'));
      expect(() => storage.journal.discard(ID)).toThrow(expect.objectContaining({ code: 'not-writable' }));
      expect(readdirSync(outside)).toEqual([]);
      expect(storage.journal.read(ID).problems).toEqual([]);
    });

    it('that leads to the data folder itself is as good as its name', () => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, 'data'));
      symlinkSync(join(folder, 'data'), join(folder, 'link'));
      const storage = openForTest(join(folder, 'link'));
      storage.drafts.save(sampleDraft(ID));
      expect(existsSync(join(folder, 'data', 'drafts', ID, 'draft.0.json'))).toBe(true);
    });

    it('or a named pipe in the place of a file holds nothing up', () => {
      const storage = openForTest(temporaryFolder());
      storage.journal.commit(ID, AT, sampleCommit(ID));
      execFileSync('mkfifo', [join(storage.folder, 'journal', ID, '2.json')]);
      expect(storage.journal.read(ID).problems).toEqual([{ number: 2, problem: 'damaged' }]);
    });
  },
);

describe('a data folder that goes away while the app runs', () => {
  function running() {
    const storage = openForTest(join(temporaryFolder(), 'data'));
    storage.journal.commit(ID, AT, sampleCommit(ID));
    return storage;
  }

  it('is not made anew by a save, and is written again once it is back', () => {
    const storage = running();
    const away = `${storage.folder}-away`;
    renameSync(storage.folder, away);
    for (const save of [
      () => storage.drafts.save(sampleDraft(idOf(2))),
      () => storage.journal.append(ID, AT, { kind: 'note', text: 'Lost?' }),
      () => storage.journal.discard(ID),
    ]) {
      expect(save).toThrow(
        expect.objectContaining({
          code: 'not-writable',
          message: expect.stringContaining('The data folder is not there any more'),
        }),
      );
    }
    expect(existsSync(storage.folder)).toBe(false);
    expect(storage.readOnly()).toMatch(/the data folder is not there any more/);

    renameSync(away, storage.folder);
    expect(storage.readOnly()).toBe(null);
    storage.journal.append(ID, AT, { kind: 'note', text: 'Here again.' });
    expect(storage.journal.read(ID).revisions).toHaveLength(2);
  });

  it('is not written where an empty folder stands in its place, as below a mount point', () => {
    const storage = running();
    renameSync(storage.folder, `${storage.folder}-away`);
    mkdirSync(storage.folder);
    expect(() => storage.drafts.save(sampleDraft(idOf(2)))).toThrow(/not there any more/);
    expect(readdirSync(storage.folder)).toEqual([]);
  });

  it('is not written once another instance has taken it over, nor is that one disturbed', () => {
    const storage = running();
    renameSync(storage.folder, `${storage.folder}-away`);
    const other = openForTest(storage.folder);
    expect(() => storage.drafts.save(sampleDraft(idOf(2)))).toThrow(/another Crossroads has taken over/);
    expect(storage.readOnly()).toMatch(/another Crossroads has taken over/);
    storage.close();
    other.drafts.save(sampleDraft(idOf(3)));
    expect(other.drafts.ids()).toEqual([idOf(3)]);
  });
});
