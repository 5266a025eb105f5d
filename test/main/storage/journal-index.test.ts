import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { idOf, sampleCommit } from '../support/samples.ts';

const at = (number: number) => `2026-11-${String(number).padStart(2, '0')}T10:00:00.000Z`;

function withDecisions(count: number) {
  const storage = openForTest(temporaryFolder());
  for (let number = 1; number <= count; number += 1) {
    storage.journal.commit(idOf(number), at(number), sampleCommit(idOf(number), `Question ${number}?`));
  }
  return { storage, index: join(storage.folder, 'index', 'journal.json') };
}

describe('the index of the journal', () => {
  it('lists the newest first and is there after the end', () => {
    const { storage, index } = withDecisions(3);
    const list = storage.journal.list();
    expect(list.map(({ title }) => title)).toEqual(['Question 3?', 'Question 2?', 'Question 1?']);
    const again = reopen(storage);
    expect(existsSync(index)).toBe(true);
    expect(again.journal.list()).toEqual(list);
  });

  it('is read instead of the decisions: a line in it that fits its files is believed', () => {
    const { storage, index } = withDecisions(2);
    const file = join(storage.folder, 'journal', idOf(2), '1.json');
    utimesSync(file, 1_000_000, 1_000_000);
    const list = storage.journal.list();
    storage.close();
    // Same size, same time: only the index can know the title now.
    writeFileSync(file, readFileSync(file, 'utf8').replace('Question 2?', 'Question 9?'));
    utimesSync(file, 1_000_000, 1_000_000);
    expect(existsSync(index)).toBe(true);
    expect(openForTest(storage.folder).journal.list()).toEqual(list);
  });

  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['damaged', (file: string) => writeFileSync(file, 'null')],
    ['cut short', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 300))],
    [
      'changed by hand',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('Question 1', 'Answer 1')),
    ],
    [
      'of a newer version',
      (file: string) =>
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(/"schemaVersion": \d+/, '"schemaVersion": 99'),
        ),
    ],
    [
      'a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('is rebuilt from the files where it is %s', (_, damage) => {
    const { storage, index } = withDecisions(3);
    const list = storage.journal.list();
    storage.close();
    damage(index);
    const again = openForTest(storage.folder);
    expect(again.journal.list()).toEqual(list);
    expect(again.findings.list()).toEqual([]);
  });

  it('finds what changed while it was not looking: new, gone, edited', () => {
    const { storage, index } = withDecisions(3);
    storage.journal.list();
    storage.close();
    const stale = readFileSync(index);
    const later = openForTest(storage.folder);
    later.journal.commit(idOf(4), at(4), sampleCommit(idOf(4), 'Question 4?'));
    later.journal.append(idOf(1), at(5), { kind: 'note', text: 'beside it' });
    later.journal.discard(idOf(2));
    later.close();
    writeFileSync(index, stale);
    appendFileSync(join(storage.folder, 'journal', idOf(3), '1.json'), 'x');

    const list = openForTest(storage.folder).journal.list();
    expect(list.map(({ title, notes, damaged }) => [title, notes, damaged]).sort()).toEqual([
      ['A decision that cannot be read', 0, true],
      ['Question 1?', 1, false],
      ['Question 4?', 0, false],
    ]);
  });

  it('stays out of the way of a save: not a byte of it is written then', () => {
    const { storage } = withDecisions(3);
    storage.journal.list();
    const folder = join(storage.folder, 'index');
    const before = filesIn(folder);
    storage.journal.commit(idOf(4), at(4), sampleCommit(idOf(4)));
    expect(filesIn(folder)).toEqual(before);
    expect(storage.journal.list()).toHaveLength(4);
  });

  it('does not stop a save, or the list, where it cannot be written', () => {
    const { storage } = withDecisions(2);
    writeFileSync(join(storage.folder, 'index'), 'a file where the folder should be');
    expect(storage.journal.list()).toHaveLength(2);
    expect(reopen(storage).journal.list()).toHaveLength(2);
  });
});
