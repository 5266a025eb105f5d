import { describe, expect, it } from 'vitest';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { clock, start } from '../support/dated-app.ts';
import { appOver } from '../support/services.ts';
import { answersTo, bring, drafted, leaked, sheetOf } from '../support/voices.ts';

describe('answers to a sheet at the commit', () => {
  it('leave the draft as it is, and become a revision at the commit', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const { voice } = await bring(app, draft.id, answersTo(await sheetOf(app, draft.id)));
    await app.get('openVoice', { voiceId: voice.id });
    expect(await app.get('getDraft', { id: draft.id })).toEqual(draft);
    const [changed] = draft.criteria.filter(({ on }) => on);
    const id = changed?.id ?? '';
    await app.get('saveDraft', {
      ...draft,
      ratings: {
        ...draft.ratings,
        [id]: { a: { kind: 'value', value: 3 }, b: { kind: 'value', value: 4 }, today: null, evidence: '' },
      },
    });
    const { revisions } = await app.get('commitDraft', { id: draft.id });
    expect(revisions.map(({ body }) => body.kind)).toEqual(['commit', 'second-voice']);
    expect(revisions[1]?.body).toMatchObject({
      voiceId: voice.id,
      openedAt: clock.now().toISOString(),
      changedRatings: 2,
    });
    expect(leaked(JSON.stringify(revisions))).toEqual([]);
    expect(JSON.stringify(revisions)).not.toContain('Jana');
  });

  it('stay beside the draft over a restart, and follow a commit that was cut off', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const { voice } = await bring(app, draft.id, answersTo(await sheetOf(app, draft.id)));
    await app.get('commitDraft', { id: draft.id });
    const [commit] = storage.journal.read(draft.id).revisions;
    if (commit?.body.kind !== 'commit') throw new Error('no commit');
    const other = openForTest(temporaryFolder());
    other.drafts.save(draft);
    const record = storage.voices.of(draft.id).find(({ answers }) => answers !== null);
    if (record === undefined) throw new Error('no voice');
    other.voices.save(record);
    other.journal.commit(draft.id, commit.at, commit.body);
    const again = appOver(reopen(other), { now: clock.now });
    const { revisions } = await again.get('getDecision', { id: draft.id });
    expect(revisions.map(({ body }) => body.kind)).toEqual(['commit', 'second-voice']);
    expect(revisions[1]?.body).toMatchObject({ voiceId: voice.id });
    expect(await again.get('listDrafts', null)).toEqual([]);
  });
});
