import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_SCHEMA_VERSION } from '../../../src/core/assessment/draft.ts';
import { REVISION_SCHEMA_VERSION } from '../../../src/core/journal/decision.ts';
import { searchTexts } from '../../../src/core/journal/list/search-texts.ts';
import { REVIEW_DRAFT_SCHEMA_VERSION } from '../../../src/core/journal/review.ts';
import { parseRevision } from '../../../src/main/storage/revisions.ts';
import { type Upgraded, upgrade } from '../../../src/main/storage/schema-versions.ts';
import { searchableRevisions } from '../../../src/main/storage/searchable.ts';
import { STORED } from '../../../src/main/storage/stored-schemas.ts';
import { draftSteps, reviewSteps, revisionSteps } from '../../../src/main/storage/upgrade-steps.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { fixture } from '../support/samples.ts';

const stored = (name: string) => JSON.parse(fixture(name));

/** The same with its answers brought up to today's version, which changes nothing else of them. */
const withAnswersOfToday = (record: object) =>
  JSON.parse(JSON.stringify(record), (key, value) =>
    ['assessment', 'answers'].includes(key) && value?.schemaVersion === 2
      ? { ...value, schemaVersion: DRAFT_SCHEMA_VERSION }
      : value,
  );

function read<T>(upgraded: Upgraded<T>): T {
  if (upgraded.kind !== 'value') throw new Error(`Not read: ${upgraded.kind}`);
  return upgraded.value;
}

describe('drafts of version 1', () => {
  const old = stored('draft-v1.json');

  it('tried no what-if that is known of, and kept nothing from before the pick', () => {
    expect(read(upgrade(STORED.draft, old))).toEqual({
      ...old,
      schemaVersion: DRAFT_SCHEMA_VERSION,
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

const UNASKED = { informed: null, balanced: null, fit: null, advisable: null };

describe('revisions that are searched without being checked', () => {
  it.each(['revision-v1.json', 'revision-v3.json', 'revision-v4-review.json', 'revision-v5-review.json'])(
    'have the same words in %s as where they are read',
    (name) => {
      const old = stored(name);
      const place = join(temporaryFolder(), old.decisionId);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, `${old.number}.json`), fixture(name));
      const { body } = read(upgrade(STORED.revision, old));
      const searched = searchableRevisions(place, old.decisionId);
      expect(searchTexts(searched, [])).toEqual(searchTexts([{ ...old, body }], []));
      expect(searchTexts(searched, []).length).toBeGreaterThan(2);
    },
  );
});

describe('reviews of version 4, and under way of version 1', () => {
  const old = stored('revision-v4-review.json');

  it('were not asked the four questions of the process, and change nothing else', () => {
    const body = { ...old.body, processAnswers: UNASKED };
    expect(read(upgrade(STORED.revision, old))).toEqual(
      withAnswersOfToday({ ...old, schemaVersion: REVISION_SCHEMA_VERSION, body }),
    );
    const under = { ...stored('review-v1.json'), processAnswers: UNASKED };
    expect(read(upgrade(STORED.review, under))).toEqual(
      withAnswersOfToday({ ...under, schemaVersion: REVIEW_DRAFT_SCHEMA_VERSION }),
    );
  });

  it('keep the hash of what is stored', () => {
    expect(parsedFixture('revision-v4-review.json')).toMatchObject({
      hashHolds: true,
      revision: { hash: old.hash },
    });
    const changed = JSON.stringify({ ...old, body: { ...old.body, lesson: 'Another.' } });
    expect(parseRevision(Buffer.from(changed), old.decisionId, old.number)).toMatchObject({
      hashHolds: false,
    });
  });

  it('beside them, answers to a question sheet change nothing', () => {
    const older = stored('revision-v4.json');
    expect(read(upgrade(STORED.revision, older)).body).toEqual(older.body);
  });
});

const parsedFixture = (name: string) => {
  const { decisionId, number } = stored(name);
  return parseRevision(Buffer.from(fixture(name)), decisionId, number);
};

describe('reviews of version 5, and under way of version 2', () => {
  const old = stored('revision-v5-review.json');
  const under = stored('review-v2.json');

  it('stay mixed or too early where they said so, with the hash of what is stored', () => {
    expect([old.body.outcome, under.outcome]).toEqual(['unclear', 'unclear']);
    expect(read(upgrade(STORED.revision, old))).toEqual(
      withAnswersOfToday({ ...old, schemaVersion: REVISION_SCHEMA_VERSION }),
    );
    expect(read(upgrade(STORED.review, under))).toEqual(
      withAnswersOfToday({ ...under, schemaVersion: REVIEW_DRAFT_SCHEMA_VERSION }),
    );
    expect(parsedFixture('revision-v5-review.json')).toMatchObject({
      hashHolds: true,
      revision: { hash: old.hash, body: { outcome: 'unclear' } },
    });
  });

  it('keep every outcome and all else that they say, from each version that had reviews', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('revision-v4-review.json', 'revision-v5-review.json'),
        fc.constantFrom(null, 'good', 'bad', 'unclear'),
        fc.constantFrom('good', 'bad', null),
        fc.string({ maxLength: 80 }),
        (name, outcome, process, lesson) => {
          const revision = stored(name);
          const said = { outcome, process, lesson };
          const upgraded = read(
            upgrade(STORED.revision, { ...revision, body: { ...revision.body, ...said } }),
          );
          expect(upgraded.body).toMatchObject(said);
        },
      ),
    );
  });
});

describe('reviews of version 6, and under way of version 3', () => {
  it('say mixed and too early apart', () => {
    expect(parsedFixture('revision-v6-review.json')).toMatchObject({
      hashHolds: true,
      revision: { body: { outcome: 'too-early' } },
    });
    expect(read(upgrade(STORED.review, stored('review-v3.json')))).toMatchObject({ outcome: 'mixed' });
  });

  it('are newer, not damaged, to a version that knows neither', () => {
    const before = { ...STORED.revision, steps: revisionSteps.slice(0, -1) };
    expect(upgrade(before, stored('revision-v6-review.json'))).toEqual({ kind: 'newer' });
    const underWay = { ...STORED.review, steps: reviewSteps.slice(0, -1) };
    expect(upgrade(underWay, stored('review-v3.json'))).toEqual({ kind: 'newer' });
  });
});

describe('drafts of version 3, and cards of version 2', () => {
  it('may quote a table, and are newer, not damaged, to a version that knows none', () => {
    const draft = { ...STORED.draft, steps: draftSteps.slice(0, -1) };
    expect(upgrade(draft, stored('draft-v3.json'))).toEqual({ kind: 'newer' });
    expect(upgrade({ ...STORED.card, steps: [] }, stored('card-v2.json'))).toEqual({ kind: 'newer' });
    expect(JSON.stringify(read(upgrade(STORED.card, stored('card-v2.json'))))).toContain('"part":"table"');
  });
});

describe('revisions of version 3', () => {
  const old = stored('revision-v3.json');

  it('change nothing but the version: none of them is about a second voice', () => {
    expect(read(upgrade(STORED.revision, old))).toEqual(
      withAnswersOfToday({ ...old, schemaVersion: REVISION_SCHEMA_VERSION }),
    );
  });

  it('that claim to be about a second voice are read as one of today', () => {
    const { body } = stored('revision-v4.json');
    expect(read(upgrade(STORED.revision, { ...old, body })).body).toEqual(body);
  });
});

describe('revisions of version 2', () => {
  const old = stored('revision-v2.json');

  it('keep the figures and the sentences they were told with, and say that there were no more', () => {
    const revision = read(upgrade(STORED.revision, old));
    expect(revision.body).toEqual(
      withAnswersOfToday({ ...old.body, verdict: { ...old.body.verdict, told: {} } }),
    );
    expect(old.body.evaluation.engineVersion).toBe(1);
  });

  it('bring the draft inside by its own steps, and are newer where that is', () => {
    const newer = { ...old.body.assessment, schemaVersion: DRAFT_SCHEMA_VERSION + 1 };
    expect(upgrade(STORED.revision, { ...old, body: { ...old.body, assessment: newer } })).toEqual({
      kind: 'newer',
    });
  });
});

describe('revisions of version 1', () => {
  const old = stored('revision-v1.json');

  it('are brought up with the draft they hold, and keep the hash of what is stored', () => {
    const revision = read(upgrade(STORED.revision, old));
    const assessment = read(upgrade(STORED.draft, old.body.assessment));
    const verdict = { ...old.body.verdict, told: {} };
    expect(revision).toEqual({
      ...old,
      schemaVersion: REVISION_SCHEMA_VERSION,
      body: { ...old.body, assessment, verdict },
    });
  });

  it('that hold a note change nothing but the version', () => {
    const note = { ...old, number: 2, previous: old.hash, body: { kind: 'note', text: 'Ana called.' } };
    expect(read(upgrade(STORED.revision, note))).toEqual({
      ...note,
      schemaVersion: REVISION_SCHEMA_VERSION,
    });
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
    expect(after.revisions[1]).toMatchObject({
      schemaVersion: REVISION_SCHEMA_VERSION,
      previous: old.hash,
    });
    expect(filesIn(place).get('1.json')).toBe(before.get('1.json'));
  });
});
