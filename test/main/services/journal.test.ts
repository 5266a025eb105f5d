import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { defaultArrangement } from '../../../src/core/journal/arrangement.ts';
import { frozenVerdict } from '../../../src/words/frozen-verdict.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { answered, idOf } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

function start() {
  const storage = openForTest(temporaryFolder());
  return { storage, app: appOver(storage) };
}

async function ready(app: App, question?: string): Promise<Draft> {
  const [first] = await app.get('listCards', null);
  return app.get(
    'saveDraft',
    answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), question),
  );
}

describe('decisions', () => {
  it('are frozen with the answers stored here and what the engine makes of them here', async () => {
    const { app } = start();
    const draft = await ready(app);
    const { revisions } = await app.get('commitDraft', { id: draft.id });
    const evaluation = evaluate(draft);
    expect(revisions).toHaveLength(1);
    expect(revisions[0]).toMatchObject({
      number: 1,
      decisionId: draft.id,
      at: '2026-11-23T12:00:00.000Z',
      previous: null,
      body: {
        kind: 'commit',
        assessment: draft,
        evaluation,
        verdict: frozenVerdict(evaluation, draft),
        appVersion: '0.1.0',
      },
    });
  });

  it('are listed, opened, and there at the next start', async () => {
    const { storage, app } = start();
    const first = await ready(app, 'First?');
    const decision = await app.get('commitDraft', { id: first.id });
    const again = appOver(reopen(storage));
    expect(await again.get('getDecision', { id: first.id })).toEqual(decision);
    expect(await again.get('listDecisions', null)).toEqual([
      {
        id: first.id,
        title: 'First?',
        paths: { a: 'Individual Contributor', b: 'Technical Leadership' },
        committedAt: '2026-11-23T12:00:00.000Z',
        choice: 'a',
        tryPath: null,
        until: null,
        successCriterion: '',
        confidence: 70,
        ...defaultArrangement('2027-05-31'),
        leader: evaluate(first).leader,
        followsUp: null,
        tooClose: evaluate(first).firmness === 'too-close',
        margin: expect.closeTo(3.3186, 4),
        reviews: 0,
        covered: false,
        predictions: {
          came: 0,
          didNot: 0,
          void: 0,
          open: [{ id: 'p1', statement: 'In a year I still write code most days', by: '2027-11-30' }],
        },
        notes: 0,
        damaged: false,
      },
    ]);
  });

  it('committed twice, or at once by two, are committed once', async () => {
    const { storage, app } = start();
    const { id } = await ready(app);
    const both = await Promise.all([app.get('commitDraft', { id }), app.get('commitDraft', { id })]);
    const before = filesIn(join(storage.folder, 'journal'));
    both.push(await app.get('commitDraft', { id }));
    expect(new Set(both.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(filesIn(join(storage.folder, 'journal'))).toEqual(before);
    expect([...before.keys()]).toEqual([join(id, '1.json')]);
  });

  it('are not frozen in a state that nobody has reviewed', async () => {
    const { app } = start();
    const reviewed = await ready(app);
    const { id } = reviewed;
    const newer = await app.get('saveDraft', { ...reviewed, step: 'ratings' });
    expect(await app.fail('commitDraft', { id, updatedAt: reviewed.updatedAt })).toMatchObject({
      code: 'outdated',
    });
    expect(await app.get('listDecisions', null)).toEqual([]);
    const { revisions } = await app.get('commitDraft', { id, updatedAt: newer.updatedAt });
    expect(revisions[0]?.body).toMatchObject({ assessment: newer });
  });

  it('count as committed once they are written, even if the draft cannot be removed then', async () => {
    const storage = openForTest(temporaryFolder());
    const stuck = () => {
      throw new Error('cannot be removed');
    };
    const app = appOver({ ...storage, drafts: { ...storage.drafts, remove: stuck } });
    const draft = await ready(app);
    const decision = await app.get('commitDraft', { id: draft.id });
    expect(decision.revisions).toHaveLength(1);
    expect(await app.get('listDrafts', null)).toEqual([]);
    expect(await app.fail('saveDraft', draft)).toMatchObject({ code: 'frozen' });
    const again = reopen(storage);
    expect(await appOver(again).get('getDecision', { id: draft.id })).toEqual(decision);
    expect(again.drafts.ids()).toEqual([]);
  });

  it.each<[string, (draft: Draft) => Draft, RegExp]>([
    [
      'no question',
      (draft) => ({ ...draft, frame: { ...draft.frame, question: ' ' } }),
      /^Not ready yet\. Frame: /,
    ],
    ['an open rating', (draft) => ({ ...draft, ratings: {} }), /^Not ready yet\. Ratings: Rate /],
    ['all swings zero', zeroSwings, /^Not ready yet\. Weights: /],
    [
      'two criteria',
      (draft) => ({ ...draft, criteria: draft.criteria.slice(0, 2) }),
      /^Not ready yet\. Criteria: /,
    ],
    [
      'a review in the past',
      (draft) => ({ ...draft, commitment: { ...draft.commitment, reviewOn: '2026-11-22' } }),
      /^Not ready yet\. Result: /,
    ],
    [
      'no choice',
      (draft) => ({ ...draft, commitment: { ...draft.commitment, choice: null } }),
      /^Not ready yet\. Result: /,
    ],
  ])('are refused with %s, and the draft stays as it is', async (_, lacking, message) => {
    const { storage, app } = start();
    const draft = await app.get('saveDraft', lacking(await ready(app)));
    expect(await app.fail('commitDraft', { id: draft.id })).toEqual({
      code: 'not-ready',
      message: expect.stringMatching(message),
    });
    expect(await app.get('getDraft', { id: draft.id })).toEqual(draft);
    expect([...filesIn(storage.folder).keys()].filter((name) => name.startsWith('journal'))).toEqual([]);
  });

  it('cannot be made of nothing', async () => {
    const { app } = start();
    expect(await app.fail('commitDraft', { id: idOf(9) })).toMatchObject({ code: 'not-found' });
    expect(await app.fail('getDecision', { id: idOf(9) })).toMatchObject({ code: 'not-found' });
    expect(await app.fail('addNote', { id: idOf(9), text: 'x' })).toMatchObject({ code: 'not-found' });
  });

  it('get notes as further revisions, the frozen answers untouched', async () => {
    const { storage, app } = start();
    const { id } = await ready(app);
    const [commit] = (await app.get('commitDraft', { id })).revisions;
    await app.get('addNote', { id, text: 'Talked to Ana.' });
    const decision = await app.get('addNote', { id, text: '\ud800 …and to Béla 👍' });
    expect(decision.revisions[0]).toEqual(commit);
    expect(decision.revisions.slice(1).map(({ number, previous, body }) => [number, previous, body])).toEqual(
      [
        [2, commit?.hash, { kind: 'note', text: 'Talked to Ana.' }],
        [3, decision.revisions[1]?.hash, { kind: 'note', text: '\ud800 …and to Béla 👍' }],
      ],
    );
    expect(await appOver(reopen(storage)).get('getDecision', { id })).toEqual(decision);
  });

  it('go to the trash and come back whole', async () => {
    const { app } = start();
    const { id } = await ready(app);
    const decision = await app.get('commitDraft', { id });
    expect(await app.get('deleteDecision', { id })).toBe(null);
    expect(await app.get('listDecisions', null)).toEqual([]);
    for (const failed of [
      await app.fail('getDecision', { id }),
      await app.fail('addNote', { id, text: 'x' }),
      await app.fail('commitDraft', { id }),
    ]) {
      expect(failed).toMatchObject({
        code: 'not-found',
        message: expect.stringContaining('in the trash. Restore it'),
      });
    }
    expect(await app.get('restoreDecision', { id })).toEqual(decision);
    expect(await app.get('listDecisions', null)).toHaveLength(1);
  });

  it('with damaged files open all the same, with what is wrong', async () => {
    const { storage, app } = start();
    const { id } = await ready(app);
    await app.get('commitDraft', { id });
    await app.get('addNote', { id, text: 'one' });
    writeFileSync(join(storage.folder, 'journal', id, '2.json'), 'null');
    expect(await app.get('getDecision', { id })).toMatchObject({
      revisions: [{ number: 1 }],
      problems: [{ number: 2, problem: 'damaged' }],
    });
    expect(await appOver(reopen(storage)).get('listDecisions', null)).toMatchObject([{ id, damaged: true }]);
  });
});

function zeroSwings(draft: Draft): Draft {
  const swings = Object.fromEntries(
    Object.keys(draft.weighing.swings).map((id) => [id, { points: 0, range: null }]),
  );
  return { ...draft, weighing: { ...draft.weighing, swings } };
}

describe('following up', () => {
  it('starts a draft with the criteria and weights, and nothing else answered', async () => {
    const { app } = start();
    const old = await ready(app, 'Staff, or lead Payments?');
    await app.get('commitDraft', { id: old.id });
    const draft = await app.get('followUp', { id: old.id, supersedes: true });
    expect(draft).toMatchObject({
      step: 'frame',
      criteria: old.criteria,
      weighing: old.weighing,
      ratings: {},
      rules: { wantsA: null, livesWithA: null, prefersB: null },
      gut: { expects: null, confidence: null },
      tradeOffs: [],
      followsUp: { decisionId: old.id, supersedes: true },
    });
    expect(draft.frame.question).toBe('Staff, or lead Payments?');
    expect(draft.commitment.choice).toBe(null);
    expect(await app.get('getDraft', { id: draft.id })).toEqual(draft);
  });

  it('names the earlier decision in the list, and leaves it as it was', async () => {
    const { storage, app } = start();
    const old = await ready(app, 'First?');
    const before = await app.get('commitDraft', { id: old.id });
    const draft = await app.get('followUp', { id: old.id, supersedes: false });
    const { id, followsUp } = draft;
    await app.get('saveDraft', { ...answered(draft, 'Second?'), followsUp });
    await app.get('commitDraft', { id });
    const again = appOver(reopen(storage));
    const later = (await again.get('listDecisions', null)).find((each) => each.id === id);
    expect(later?.followsUp).toEqual({ decisionId: old.id, supersedes: false });
    expect(await again.get('getDecision', { id: old.id })).toEqual(before);
  });

  it('is refused for a decision that is not there', async () => {
    const { app } = start();
    await expect(app.get('followUp', { id: idOf(9), supersedes: false })).rejects.toThrow(
      /decision is not here any more/,
    );
  });
});
