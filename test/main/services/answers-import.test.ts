import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/core/api.ts';
import { clock, start } from '../support/dated-app.ts';
import { filesIn } from '../support/files.ts';
import { idOf } from '../support/samples.ts';
import { appOver } from '../support/services.ts';
import { answersTo, bring, drafted, sheetOf } from '../support/voices.ts';

describe('a file that is taken for answers', () => {
  it('is refused with a sentence, and nothing is changed', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const other = await drafted(app, 'Another question?');
    const sheet = await sheetOf(app, draft.id);
    const otherSheet = await sheetOf(app, other.id);
    const good = answersTo(sheet);
    const [criterion] = sheet.criteria;
    const rated = (a: unknown) => ({
      ...good,
      ratings: { [criterion?.id ?? '']: { a, b: null, remark: '' } },
    });
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const files: [string, string, string][] = [
      ['no JSON', 'hello', 'holds no answers'],
      ['a web page', '<!doctype html><script>alert(1)</script>', 'holds no answers'],
      ['a list', '[1,2]', 'holds no answers'],
      ['the sheet itself', JSON.stringify(sheet), 'question sheet, not the answers'],
      ['a newer version', JSON.stringify({ ...good, version: 2 }), 'newer version'],
      [
        'a sheet made elsewhere',
        JSON.stringify({ ...good, sheet: idOf(77) }),
        'no question sheet that is here',
      ],
      ['a sheet of another decision', JSON.stringify(answersTo(otherSheet)), '“Another question?”'],
      ['a number off the scale', JSON.stringify(rated({ kind: 'value', value: 101 })), 'damaged'],
      ['half a number', JSON.stringify(rated({ kind: 'value', value: 7.5 })), 'damaged'],
      ['a number as a word', JSON.stringify(rated({ kind: 'value', value: '61' })), 'damaged'],
      ['no name', JSON.stringify({ ...good, name: '  ' }), 'damaged'],
      ['a name that nobody sees', JSON.stringify({ ...good, name: '\u200b\u202e\u0000' }), 'damaged'],
      ['half a file', JSON.stringify(good).slice(0, 400), 'holds no answers'],
      [
        'a criterion that was not asked',
        JSON.stringify({ ...good, ratings: { 'not-asked': { a: null, b: null, remark: '' } } }),
        'do not fit',
      ],
      [
        'a name that every object has',
        `{"format":"crossroads-answers","version":1,"id":"${idOf(9)}","sheet":"${sheet.id}","name":"J","savedAt":"2026-11-22T18:00:00.000Z","ratings":{"constructor":{"a":null,"b":null,"remark":""}}}`,
        'do not fit',
      ],
      [
        'deep nesting',
        JSON.stringify({ ...good, ratings: 0 }).replace('"ratings":0', `"ratings":${deep}`),
        'damaged',
      ],
      [
        'far too many criteria',
        JSON.stringify({
          ...good,
          ratings: Object.fromEntries(
            Array.from({ length: 6_000 }, (_, at) => [`c${at}`, { a: null, b: null, remark: '' }]),
          ),
        }),
        'damaged',
      ],
      [
        'a remark without end',
        JSON.stringify({
          ...good,
          ratings: { [criterion?.id ?? '']: { a: null, b: null, remark: 'x'.repeat(20_000) } },
        }),
        'damaged',
      ],
      ['a huge file', 'x'.repeat(1_000_001), 'far larger'],
    ];
    const before = filesIn(storage.folder);
    for (const [what, text, said] of files) {
      const failure = await app.fail('importAnswers', { id: draft.id, text });
      expect([what, failure.message]).toEqual([what, expect.stringContaining(said)]);
      expect([what, failure.message]).toEqual([what, expect.stringMatching(/[Nn]othing was taken in/)]);
    }
    expect(filesIn(storage.folder)).toEqual(before);
  });

  it('is refused where it was taken in before, even in another order or in a later state', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const answers = answersTo(await sheetOf(app, draft.id));
    await bring(app, draft.id, answers);
    const before = filesIn(storage.folder);
    const again = Object.fromEntries(Object.entries(answers).toReversed());
    expect(await app.fail('importAnswers', { id: null, text: JSON.stringify(again) })).toMatchObject({
      message: expect.stringContaining('are here already'),
    });
    const later = { ...answers, savedAt: '2026-11-23T18:00:00.000Z' };
    expect(await app.fail('importAnswers', { id: null, text: JSON.stringify(later) })).toMatchObject({
      message: expect.stringContaining('Remove those first'),
    });
    expect(filesIn(storage.folder)).toEqual(before);
  });

  it('may have markup and script in its texts: they stay texts', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const name = '<img src=x onerror=alert(1)>';
    const { voice } = await bring(app, draft.id, { ...answersTo(await sheetOf(app, draft.id)), name });
    expect(voice).toMatchObject({ name });
  });

  it('is read by the schema alone: a second key of a name counts, a prototype does not', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    const text = JSON.stringify(answersTo(sheet))
      .replace('"format"', '"format":"something else","format"')
      .replace('"ratings":{', '"ratings":{"__proto__":{"a":null,"b":null,"remark":"polluted"},');
    const { voice } = await app.get('importAnswers', { id: draft.id, text: `\uFEFF${text}` });
    await app.get('openVoice', { voiceId: voice.id });
    const listed = await app.get('listVoices', { id: draft.id });
    expect(listed.find(({ id }) => id === voice.id)).toMatchObject({ answers: answersTo(sheet) });
    expect(JSON.stringify(listed)).not.toContain('polluted');
    expect(Object.hasOwn(Object.prototype, 'remark')).toBe(false);
  });

  it('is refused while its sheet is in the trash, and taken once that is restored', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    await app.get('discardVoice', { voiceId: sheet.id });
    const before = filesIn(storage.folder);
    const text = JSON.stringify(answersTo(sheet));
    const failure = await app.fail('importAnswers', { id: null, text });
    expect(failure.message).toMatch(/sheet of these answers is in the trash.*Restore it/);
    expect(filesIn(storage.folder)).toEqual(before);
    await app.get('restoreVoice', { voiceId: sheet.id });
    expect(await app.get('importAnswers', { id: null, text })).toMatchObject({ ownerId: draft.id });
  });

  it('can be taken in again where the decision could not be written', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    await app.get('commitDraft', { id: draft.id });
    const full = () => {
      throw new ApiError('disk-full', 'The disk is full.');
    };
    const failing = appOver(
      { ...storage, journal: { ...storage.journal, append: full } },
      { now: clock.now },
    );
    const text = JSON.stringify(answersTo(sheet));
    const before = filesIn(storage.folder);
    expect(await failing.fail('importAnswers', { id: null, text })).toMatchObject({ code: 'disk-full' });
    expect(filesIn(storage.folder)).toEqual(before);
    await app.get('importAnswers', { id: null, text });
    const { revisions } = await app.get('getDecision', { id: draft.id });
    expect(revisions.map(({ body }) => body.kind)).toEqual(['commit', 'second-voice']);
  });
});
