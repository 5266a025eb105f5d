import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type NoteBody, REVISION_SCHEMA_VERSION } from '../../../src/core/journal/decision.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { idOf, sampleCommit } from '../support/samples.ts';

const ID = idOf(1);
const AT = '2026-11-23T10:00:00.000Z';
const note = (text: string): NoteBody => ({ kind: 'note', text });

function committed(notes: string[] = []) {
  const storage = openForTest(temporaryFolder());
  const { journal } = storage;
  journal.commit(ID, AT, sampleCommit(ID));
  for (const text of notes) journal.append(ID, AT, note(text));
  return {
    storage,
    journal,
    path: (number: number) => join(storage.folder, 'journal', ID, `${number}.json`),
  };
}

type Json = { [key: string]: unknown };
const parsed = (file: string): Json => JSON.parse(readFileSync(file, 'utf8'));
const edit = (file: string, change: (content: Json) => Json) =>
  writeFileSync(file, JSON.stringify(change(parsed(file))));

/** Canonical JSON by a second way: a replacer that sorts. */
const hashByHand = (content: Json) =>
  createHash('sha256')
    .update(
      JSON.stringify(content, (_, value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(
              Object.keys(value)
                .sort()
                .map((key) => [key, value[key]]),
            )
          : value,
      ),
    )
    .digest('hex');

describe('the journal', () => {
  it('keeps each revision in a file of its own, hashed and chained', () => {
    const { journal, path } = committed(['first', 'second']);
    const decision = journal.read(ID);
    expect(decision).toMatchObject({ id: ID, problems: [], readOnly: false });
    expect(decision.revisions.map(({ number, body }) => [number, body.kind])).toEqual([
      [1, 'commit'],
      [2, 'note'],
      [3, 'note'],
    ]);
    let previous: unknown = null;
    for (const number of [1, 2, 3]) {
      const { hash, ...content } = parsed(path(number));
      expect(content['previous']).toBe(previous);
      expect(hash).toBe(hashByHand(content));
      previous = hash;
    }
  });

  it('touches no file that is there when it appends', () => {
    const { storage, journal } = committed(['first']);
    const before = filesIn(join(storage.folder, 'journal'));
    journal.append(ID, AT, note('second'));
    const after = filesIn(join(storage.folder, 'journal'));
    expect(after.size).toBe(before.size + 1);
    for (const [name, text] of before) expect(after.get(name)).toBe(text);
  });

  it('commits once, however often it is asked', () => {
    const { storage, journal } = committed();
    const before = filesIn(storage.folder);
    const again = journal.commit(ID, '2027-01-01T00:00:00.000Z', sampleCommit(ID, 'Another question?'));
    expect(again.revisions[0]?.at).toBe(AT);
    expect(filesIn(storage.folder)).toEqual(before);
  });

  it('saves a first revision anew where it was cut off, and keeps the torn file aside', () => {
    const { storage, journal, path } = committed();
    writeFileSync(path(1), readFileSync(path(1), 'utf8').slice(0, 500));
    expect(journal.isCommitted(ID)).toBe(false);
    const decision = journal.commit(ID, AT, sampleCommit(ID));
    expect(decision.problems).toEqual([]);
    expect(journal.isCommitted(ID)).toBe(true);
    const [notice] = storage.findings.list();
    expect(notice?.text).toContain('cut off');
    expect(existsSync(join(storage.folder, notice?.file ?? '', 'journal', ID, '1.json'))).toBe(true);
  });

  describe('where files were changed by accident or by hand', () => {
    it('shows what can be read and names what is wrong', () => {
      const { journal, path } = committed(['first', 'second', 'third']);
      edit(path(2), (content) => ({ ...content, body: note('rewritten') }));
      writeFileSync(path(3), readFileSync(path(3), 'utf8').slice(0, -20));
      const before = filesIn(join(path(1), '..'));
      const decision = journal.read(ID);
      expect(decision.problems).toEqual([
        { number: 2, problem: 'hash' },
        { number: 3, problem: 'damaged' },
      ]);
      expect(decision.revisions.map(({ number }) => number)).toEqual([1, 2, 4]);
      expect(filesIn(join(path(1), '..'))).toEqual(before);
    });

    it('finds a broken chain, though each file is right by itself', () => {
      const { journal, path } = committed(['first', 'second']);
      edit(path(2), ({ hash: _, ...content }) => {
        const rewritten = { ...content, body: note('rewritten, with a hash that fits') };
        return { ...rewritten, hash: hashByHand(rewritten) };
      });
      expect(journal.read(ID).problems).toEqual([{ number: 3, problem: 'chain' }]);
    });

    it('finds a first revision that names one before it, though it is right by itself', () => {
      const { journal, path } = committed();
      edit(path(1), ({ hash: _, ...content }) => {
        const rewritten = { ...content, previous: 'a'.repeat(64) };
        return { ...rewritten, hash: hashByHand(rewritten) };
      });
      expect(journal.read(ID).problems).toEqual([{ number: 1, problem: 'chain' }]);
    });

    it('finds an added field, a missing file and a file of another decision', () => {
      const { journal, path } = committed(['first', 'second', 'third']);
      edit(path(1), (content) => ({ ...content, added: true }));
      rmSync(path(2));
      copyFileSync(path(4), path(3));
      expect(journal.read(ID).problems).toEqual([
        { number: 1, problem: 'hash' },
        { number: 2, problem: 'missing' },
        { number: 3, problem: 'chain' },
      ]);
    });

    it('tells the user once, in one calm message', () => {
      const { storage, journal, path } = committed(['first']);
      writeFileSync(path(2), 'null');
      journal.read(ID);
      journal.list();
      journal.read(ID);
      expect(storage.findings.list()).toMatchObject([
        { text: expect.stringMatching(/do not add up \(journal\/.*: 2\.json\)/), file: null },
      ]);
    });

    it('keeps a decision in the list of which nothing can be read', () => {
      const { journal, path } = committed();
      writeFileSync(path(1), '');
      expect(journal.list()).toMatchObject([
        { id: ID, title: 'A decision that cannot be read', damaged: true },
      ]);
      expect(() => journal.read(ID)).toThrow(/cannot be read.*stay there/);
      expect(existsSync(path(1))).toBe(true);
    });

    it('appends after a damaged revision under the next number', () => {
      const { journal, path } = committed(['first']);
      writeFileSync(path(2), '[1]');
      const decision = journal.append(ID, AT, note('second'));
      expect(decision.revisions.at(-1)).toMatchObject({ number: 3, body: note('second') });
      expect(readFileSync(path(2), 'utf8')).toBe('[1]');
      expect(journal.read(ID).problems).toEqual([{ number: 2, problem: 'damaged' }]);
    });
  });

  it('shows a decision that a newer version went on with, but appends nothing to it', () => {
    const { journal, path } = committed(['first']);
    edit(path(2), (content) => ({ ...content, schemaVersion: REVISION_SCHEMA_VERSION + 1, mood: 'good' }));
    const before = filesIn(join(path(1), '..'));
    expect(journal.read(ID)).toMatchObject({ readOnly: true, problems: [{ number: 2, problem: 'newer' }] });
    expect(() => journal.append(ID, AT, note('no'))).toThrow(
      expect.objectContaining({ code: 'newer-version' }),
    );
    edit(path(1), (content) => ({ ...content, schemaVersion: REVISION_SCHEMA_VERSION + 1 }));
    expect(() => journal.read(ID)).toThrow(expect.objectContaining({ code: 'newer-version' }));
    expect(journal.list()).toMatchObject([
      { title: 'A decision from a newer version of Crossroads', damaged: false },
    ]);
    expect([...filesIn(join(path(1), '..')).keys()]).toEqual([...before.keys()]);
  });

  it('moves a decision to the trash and back, whole, and forgets nothing at a restart', () => {
    const { storage, journal } = committed(['first']);
    const decision = journal.read(ID);
    journal.discard(ID);
    journal.discard(ID);
    expect(journal.list()).toEqual([]);
    expect(() => journal.read(ID)).toThrow(/in the trash/);
    expect(existsSync(join(storage.folder, 'trash', 'journal', ID, '2.json'))).toBe(true);
    expect(journal.restore(ID)).toEqual(decision);
    expect(journal.restore(ID)).toEqual(decision);
    expect(journal.list()).toHaveLength(1);
  });

  it('restores over nothing, and says so: what is in use stays, and so does what lies in the trash', () => {
    const { storage, journal, path } = committed(['first']);
    const trashed = join(storage.folder, 'trash', 'journal', ID);
    cpSync(join(path(1), '..'), trashed, { recursive: true });
    rmSync(join(trashed, '2.json'));
    const before = filesIn(storage.folder);
    expect(() => journal.restore(ID)).toThrow('This one stays in the trash.');
    expect(filesIn(storage.folder)).toEqual(before);
    journal.discard(ID);
    expect([...filesIn(storage.folder).values()].sort()).toEqual([...before.values()].sort());
    expect(journal.restore(ID).revisions).toHaveLength(2);
  });

  it('reads no file that is larger than any of the app, and shows the others', () => {
    const { journal, path } = committed();
    closeSync(openSync(path(2), 'w'));
    truncateSync(path(2), 3 * 1024 ** 3);
    expect(journal.read(ID)).toMatchObject({ problems: [{ number: 2, problem: 'damaged' }] });
  });

  it('writes no record that no schema would read', () => {
    const { storage, journal } = committed();
    const before = filesIn(storage.folder);
    expect(() => journal.append(ID, '+010000-01-01T00:00:00.000Z', note('Lost?'))).toThrow(
      /^Not saved: .* could not be read again/,
    );
    expect(filesIn(storage.folder)).toEqual(before);
  });

  it('acknowledges no record that it would not read, and names three damaged files of many', () => {
    const { storage, journal, path } = committed();
    writeFileSync(path(99_999), '{}');
    expect(() => journal.append(ID, AT, { kind: 'note', text: 'Lost?' })).toThrow('the highest there can be');
    expect(existsSync(path(100_000))).toBe(false);
    const [notice] = storage.findings.list().map(({ text }) => text);
    expect(notice).toContain('2.json, 3.json, 4.json and 99995 more');
  });

  it('lists what a schema takes, whatever else has a name that is nearly an id', () => {
    const { storage, journal } = committed();
    const odd = join(storage.folder, 'journal', '12345678-1234-0234-0234-123456789012');
    mkdirSync(odd);
    writeFileSync(join(odd, '1.json'), '{}');
    expect(journal.list().map(({ id }) => id)).toEqual([ID]);
  });

  it('lists the others where the disk does not give one back', () => {
    const { storage, journal } = committed();
    const broken = join(storage.folder, 'journal', idOf(2));
    symlinkSync(broken, broken);
    expect(journal.list()).toMatchObject([
      { id: ID, damaged: false },
      { id: idOf(2), title: 'A decision that cannot be read', damaged: true },
    ]);
  });

  it('does not take a folder without a revision for a decision', () => {
    const { storage, journal } = committed();
    mkdirSync(join(storage.folder, 'journal', idOf(2)));
    writeFileSync(join(storage.folder, 'journal', idOf(2), '1.json.tmp-12345'), '{"schema');
    mkdirSync(join(storage.folder, 'journal', 'notes of mine'));
    expect(journal.list().map(({ id }) => id)).toEqual([ID]);
    expect(() => journal.read(idOf(2))).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  it.each(['../drafts', '..', '/etc', `${ID}/..`, ID.toUpperCase().replace('0', 'A'), `${ID}\0`, ''])(
    'lets no id %j lead out of its folder',
    (id) => {
      const { journal } = committed();
      for (const use of [
        journal.read,
        journal.discard,
        journal.restore,
        journal.isCommitted,
        journal.isTrashed,
      ]) {
        expect(() => use(id)).toThrow(expect.objectContaining({ code: 'not-found' }));
      }
    },
  );
});
