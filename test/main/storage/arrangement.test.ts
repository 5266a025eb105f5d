import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { idOf, sampleCommit } from '../support/samples.ts';

const ID = idOf(1);
const AT = '2026-11-23T10:00:00.000Z';

function committed() {
  const storage = openForTest(temporaryFolder());
  storage.journal.commit(ID, AT, sampleCommit(ID));
  const slot = (end: 0 | 1) => join(storage.folder, 'journal', ID, `arranged.${end}.json`);
  return { storage, journal: storage.journal, slot };
}

describe('the arrangement of a decision', () => {
  it('is that of its commit until something else is arranged, and is there at the next start', () => {
    const { storage, journal } = committed();
    expect(journal.read(ID).arrangement).toMatchObject({ reviewOn: '2027-05-31', tags: [], pinned: false });
    const change = { reviewOn: '2027-08-01', tags: ['work'] };
    const { arrangement } = journal.arrange(ID, AT, change);
    expect(arrangement).toMatchObject(change);
    journal.arrange(ID, AT, { pinned: true });
    const again = reopen(storage).journal;
    expect(again.read(ID).arrangement).toEqual({ ...arrangement, pinned: true });
    expect(again.list()).toMatchObject([{ ...change, pinned: true }]);
  });

  it('touches no revision', () => {
    const { storage, journal } = committed();
    const before = filesIn(join(storage.folder, 'journal')).get(join(ID, '1.json'));
    journal.arrange(ID, AT, { closed: true });
    expect(filesIn(join(storage.folder, 'journal')).get(join(ID, '1.json'))).toBe(before);
    expect(journal.read(ID).problems).toEqual([]);
  });

  it('is seen in the list where it changed while the app was closed', () => {
    const { storage, journal, slot } = committed();
    journal.arrange(ID, AT, { tags: ['one'] });
    const older = readFileSync(slot(0), 'utf8');
    journal.arrange(ID, AT, { tags: ['two'] });
    journal.list();
    storage.close();
    writeFileSync(slot(1), 'not readable');
    const again = openForTest(storage.folder);
    expect(again.journal.list()).toMatchObject([{ tags: ['one'] }]);
    expect(again.findings.list()).toHaveLength(1);
    expect(readFileSync(slot(0), 'utf8')).toBe(older);
  });

  it('goes to the trash and comes back with its decision', () => {
    const { journal } = committed();
    journal.arrange(ID, AT, { tags: ['kept'] });
    journal.discard(ID);
    expect(() => journal.arrange(ID, AT, { pinned: true })).toThrow(/in the trash/);
    expect(journal.restore(ID).arrangement.tags).toEqual(['kept']);
  });

  it('is arranged for a decision that is there only', () => {
    const { journal } = committed();
    expect(() => journal.arrange(idOf(2), AT, { pinned: true })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});
