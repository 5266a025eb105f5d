import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { hashOf } from '../../../src/main/storage/hash.ts';
import type { Storage } from '../../../src/main/storage/storage.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { answered } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

interface Computer {
  readonly storage: Storage;
  readonly app: App;
}

function computer(): Computer {
  const storage = openForTest(temporaryFolder());
  return { storage, app: appOver(storage) };
}

async function begun({ app }: Computer): Promise<Draft> {
  const [first] = await app.get('listCards', null);
  return app.get(
    'saveDraft',
    answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), 'Which?'),
  );
}

/** Brings a record over, as a sync program does. */
function sync(from: Computer, to: Computer, path: string): void {
  const target = join(to.storage.folder, path);
  mkdirSync(target, { recursive: true });
  cpSync(join(from.storage.folder, path), target, { recursive: true });
}

/** One draft on two computers: decided on the first, gone on with on the second, where the decision then arrives. */
async function decidedElsewhere(): Promise<{ draft: Draft; decided: Draft; here: Computer }> {
  const there = computer();
  const here = computer();
  const decided = await begun(there);
  sync(there, here, `drafts/${decided.id}`);
  await there.app.get('commitDraft', { id: decided.id });
  const frame = { ...decided.frame, whyNow: 'An hour of work here' };
  const draft = await here.app.get('saveDraft', { ...decided, frame });
  sync(there, here, `journal/${decided.id}`);
  return { draft, decided, here };
}

const draftsOf = async (app: App) =>
  Promise.all((await app.get('listDrafts', null)).map(({ id }) => app.get('getDraft', { id })));

describe('a draft that was decided elsewhere with other answers', () => {
  it('goes on as a draft of its own at the next start, which says so', async () => {
    const { draft, decided, here } = await decidedElsewhere();
    const storage = reopen(here.storage);
    const app = appOver(storage);
    const drafts = await draftsOf(app);
    expect(drafts).toEqual([{ ...draft, id: drafts[0]?.id }]);
    expect(drafts[0]?.id).not.toBe(draft.id);
    expect((await app.get('listNotices', null)).map(({ text }) => text)).toEqual([
      '“Which?” was decided on another computer, with other answers than its draft has here. The decision is in your journal. The draft stays, as a draft of its own.',
    ]);
    const { revisions } = await app.get('getDecision', { id: decided.id });
    expect(revisions[0]?.body).toMatchObject({ kind: 'commit', assessment: decided });
    // Once more keeps no second one, and says nothing.
    const again = appOver(reopen(storage));
    expect(await draftsOf(again)).toEqual(drafts);
    expect(await again.get('listNotices', null)).toEqual([]);
  });

  it('is not taken for decided where it is decided here too', async () => {
    const { draft, here } = await decidedElsewhere();
    const failure = await here.app.fail('commitDraft', { id: draft.id, updatedAt: draft.updatedAt });
    expect(failure.code).toBe('frozen');
    const drafts = await draftsOf(here.app);
    expect(drafts).toEqual([{ ...draft, id: drafts[0]?.id }]);
    // Its own decision can be made of it.
    await here.app.get('commitDraft', { id: drafts[0]?.id ?? '' });
    expect(await here.app.get('listDecisions', null)).toHaveLength(2);
  });

  it('stays where it lies if a newer version of Crossroads wrote it', async () => {
    const { draft, here } = await decidedElsewhere();
    const folder = join(here.storage.folder, 'drafts', draft.id);
    const newest = readdirSync(folder).sort().at(-1) ?? '';
    const file = join(folder, newest);
    const { seq, body } = JSON.parse(readFileSync(file, 'utf8')) as { seq: number; body: object };
    const newer = { ...body, schemaVersion: 99 };
    writeFileSync(file, JSON.stringify({ seq, sha256: hashOf({ seq, body: newer }), body: newer }));
    const before = readdirSync(folder);
    appOver(reopen(here.storage));
    expect(readdirSync(folder)).toEqual(before);
  });

  it('is moved aside, not deleted, where its newest copy is damaged', async () => {
    const { draft, here } = await decidedElsewhere();
    const folder = join(here.storage.folder, 'drafts', draft.id);
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace('Which?', 'Witch?'));
    }
    const texts = () =>
      readdirSync(here.storage.folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFileSync(join(here.storage.folder, name), 'utf8'));
    appOver(reopen(here.storage));
    expect(texts().some((text) => text.includes('An hour of work here'))).toBe(true);
  });
});

describe('a draft with the answers of its decision', () => {
  it('goes at the next start, without a word', async () => {
    const there = computer();
    const here = computer();
    const { id } = await begun(there);
    sync(there, here, `drafts/${id}`);
    await there.app.get('commitDraft', { id });
    sync(there, here, `journal/${id}`);
    const app = appOver(reopen(here.storage));
    expect(readdirSync(join(here.storage.folder, 'drafts'))).toEqual([]);
    expect(await app.get('listNotices', null)).toEqual([]);
    expect(await app.get('countTrash', null)).toBe(0);
  });
});
