import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/core/api.ts';
import { start } from '../support/dated-app.ts';
import { filesIn } from '../support/files.ts';
import { drafted, NO_PARTS, sheetOf } from '../support/voices.ts';

describe('a question sheet', () => {
  it('holds the criteria with both ends, and no answer of the user', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    const on = draft.criteria.filter((criterion) => criterion.on);
    expect(sheet.criteria.map(({ id }) => id).toSorted()).toEqual(on.map(({ id }) => id).toSorted());
    const text = JSON.stringify(sheet);
    for (const secret of [
      draft.frame.question,
      draft.frame.whyNow,
      draft.frame.stateOfMind,
      draft.frame.roles.a.role,
      ...Object.values(draft.ratings).map(({ evidence }) => evidence),
      ...draft.tradeOffs.map((tradeOff) => tradeOff.text),
      draft.commitment.notes,
      draft.commitment.reason,
    ].filter((each) => each.trim() !== '')) {
      expect(text).not.toContain(secret);
    }
    expect(Object.keys(sheet).toSorted()).toEqual(
      [
        'criteria',
        'firstPath',
        'format',
        'from',
        'id',
        'madeAt',
        'paths',
        'question',
        'version',
        'whyNow',
      ].toSorted(),
    );
  });

  it('lets out of the frame only what is ticked', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id, { question: true, roles: true, whyNow: false });
    expect(sheet).toMatchObject({ question: 'Which way?', whyNow: '' });
    expect(sheet.paths.a.role).toBe(draft.frame.roles.a.role);
  });

  it('is the same whatever was answered: not even its order tells', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const { criteria } = await sheetOf(app, draft.id);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(draft.criteria, {
          minLength: draft.criteria.length,
          maxLength: draft.criteria.length,
        }),
        fc.integer({ min: 0, max: 100 }),
        async (shuffled, points) => {
          const swings = Object.fromEntries(
            shuffled.map(({ id }, at) => [id, { points: (points + at * 7) % 101, range: null }]),
          );
          const now = await app.get('getDraft', { id: draft.id });
          await app.get('saveDraft', { ...now, criteria: shuffled, weighing: { ...now.weighing, swings } });
          expect((await sheetOf(app, draft.id)).criteria).toEqual(criteria);
        },
      ),
      { numRuns: 8 },
    );
    expect(storage.voices.of(draft.id)).toHaveLength(9);
  });

  it('needs a criterion to ask about', async () => {
    const { app } = start();
    const draft = await drafted(app);
    await app.get('saveDraft', { ...draft, criteria: draft.criteria.map((one) => ({ ...one, on: false })) });
    const failure = await app.fail('exportSheet', {
      id: draft.id,
      form: 'file',
      from: '',
      include: NO_PARTS,
    });
    expect(failure).toMatchObject({ code: 'not-ready', message: expect.stringContaining('criteria') });
  });

  it.each([
    ['called off', async () => ({ kind: 'cancelled' }) as const],
    [
      'not written',
      async () => {
        throw new ApiError('disk-full', 'The disk is full.');
      },
    ],
  ])('is not kept where its file was %s', async (_what, file) => {
    const { app, storage } = start({ delivery: { ...NO_DELIVERY, file } });
    const draft = await drafted(app);
    const before = filesIn(storage.folder);
    await app.ask('exportSheet', { id: draft.id, form: 'page', from: '', include: NO_PARTS });
    expect(await app.get('listVoices', { id: draft.id })).toEqual([]);
    expect(filesIn(storage.folder)).toEqual(before);
  });
});

const NO_DELIVERY = {
  report: async () => ({ kind: 'cancelled' }) as const,
  folder: null,
};
