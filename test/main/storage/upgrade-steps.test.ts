import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Upgraded, upgrade } from '../../../src/main/storage/schema-versions.ts';
import { STORED } from '../../../src/main/storage/stored-schemas.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { fixture } from '../support/samples.ts';

const stored = (name: string) => JSON.parse(fixture(name));

function read<T>(upgraded: Upgraded<T>): T {
  if (upgraded.kind !== 'value') throw new Error(`Not read: ${upgraded.kind}`);
  return upgraded.value;
}

describe('drafts of version 1', () => {
  const old = stored('draft-v1.json');

  it('tried no what-if that is known of, and kept nothing from before the pick', () => {
    expect(read(upgrade(STORED.draft, old))).toEqual({
      ...old,
      schemaVersion: 2,
      commitment: { ...old.commitment, beforePick: null },
      firstResult: { ...old.firstResult, whatIfs: 0 },
    });
  });

  it('stay without a first result where there was none', () => {
    expect(read(upgrade(STORED.draft, { ...old, firstResult: null })).firstResult).toBeNull();
  });

  it.each([
    ['no commitment', { ...old, commitment: undefined }],
    ['a commitment that is none', { ...old, commitment: 'a' }],
    ['a first result that is none', { ...old, firstResult: [1] }],
  ])('with %s are damaged, not thrown at', (_, data) => {
    expect(upgrade(STORED.draft, data)).toEqual({ kind: 'damaged' });
  });
});

describe('revisions of version 1', () => {
  const old = stored('revision-v1.json');

  it('are brought up with the draft they hold, and keep the hash of what is stored', () => {
    const revision = read(upgrade(STORED.revision, old));
    const assessment = read(upgrade(STORED.draft, old.body.assessment));
    expect(revision).toEqual({ ...old, schemaVersion: 2, body: { ...old.body, assessment } });
  });

  it('that hold a note change nothing but the version', () => {
    const note = { ...old, number: 2, previous: old.hash, body: { kind: 'note', text: 'Ana called.' } };
    expect(read(upgrade(STORED.revision, note))).toEqual({ ...note, schemaVersion: 2 });
  });

  it.each([
    ['no body', { ...old, body: null }],
    ['a commit without answers', { ...old, body: { ...old.body, assessment: 7 } }],
  ])('with %s are damaged, not thrown at', (_, data) => {
    expect(upgrade(STORED.revision, data)).toEqual({ kind: 'damaged' });
  });

  it('verify as they were stored, are never rewritten, and take a note of today after them', () => {
    const folder = temporaryFolder();
    const place = join(folder, 'journal', old.decisionId);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, '1.json'), fixture('revision-v1.json'));
    const before = filesIn(place);

    const { journal } = openForTest(folder);
    expect(journal.read(old.decisionId)).toMatchObject({ problems: [], readOnly: false });
    journal.append(old.decisionId, '2026-12-01T09:00:00.000Z', { kind: 'note', text: 'Ana called.' });

    const after = journal.read(old.decisionId);
    expect(after.problems).toEqual([]);
    expect(after.revisions[1]).toMatchObject({ schemaVersion: 2, previous: old.hash });
    expect(filesIn(place).get('1.json')).toBe(before.get('1.json'));
  });
});
