import { describe, expect, it } from 'vitest';
import { ApiError, METHODS, type Method } from '../../../src/core/api.ts';
import { dispatch, guardedDispatch, type Services } from '../../../src/main/dispatch.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { idOf, sampleDraft } from '../support/samples.ts';
import { appOver } from '../support/services.ts';

const app = () => appOver(openForTest(temporaryFolder()));

/** The real services, one method of which does something else. */
const withMethod = (method: Method, run: () => Promise<unknown>): Services =>
  ({ ...app().services, [method]: run }) as Services;

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

const withSwings = (count: number) => {
  const draft = sampleDraft(idOf(1));
  const swings = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`swing ${index}`, { points: 1, range: null }]),
  );
  return { ...draft, weighing: { ...draft.weighing, swings } };
};

/** 300 judgements of pairs, by ids that long. */
const withLongIds = (length: number) => {
  const draft = sampleDraft(idOf(1));
  const pairs = Array.from({ length: 300 }, () => ({ first: 'x'.repeat(length), second: 'y', ratio: 2 }));
  return { ...draft, weighing: { ...draft.weighing, pairs } };
};

describe('the dispatcher', () => {
  it('serves every method of the contract', () => {
    expect(Object.keys(app().services).sort()).toEqual([...METHODS].sort());
  });

  it.each(['', 'nope', 'constructor', '__proto__', 'toString', 'hasOwnProperty', null, 7, ['appInfo'], {}])(
    'does not know the method %j',
    async (method) => {
      expect(await dispatch(app().services, method, null)).toMatchObject({
        ok: false,
        error: { code: 'unknown-method' },
      });
    },
  );

  it.each<[string, Method, unknown, RegExp]>([
    ['no object', 'getDraft', null, /^The input: /],
    ['a missing field', 'getDraft', {}, /^id: /],
    ['what is nested too deep', 'addNote', nested(101), /^The input is too large or nested too deeply/],
    ['a list that is too long', 'addNote', Array(5_001).fill(0), /^The input is too large/],
    ['too many swings', 'saveDraft', withSwings(101), /^weighing\.swings: Too many: 101, at most 100\.$/],
    ['far too many swings', 'saveDraft', withSwings(120_000), /^The input is too large/],
    ['more text than any draft has', 'saveDraft', withLongIds(40_000), /^The input is too large/],
    ['a path for an id', 'getDraft', { id: '../../etc/passwd' }, /^id: /],
    ['an id with more', 'discardDraft', { id: `${idOf(1)}/..` }, /^id: /],
    ['something where nothing is asked', 'listDrafts', {}, /^The input: /],
    ['an empty note', 'addNote', { id: idOf(1), text: ' \n' }, /^text: Please write something here\.$/],
    [
      'a note that is too long',
      'addNote',
      { id: idOf(1), text: 'x'.repeat(10_001) },
      /^text: Too long: at most 10,000 characters\. Shorten it, nothing is cut off/,
    ],
    [
      'a field deep inside',
      'saveDraft',
      { ...sampleDraft(idOf(1)), commitment: { ...sampleDraft(idOf(1)).commitment, confidence: 101 } },
      /^commitment\.confidence: /,
    ],
    [
      'an element of a list',
      'saveDraft',
      { ...sampleDraft(idOf(1)), tradeOffs: [{ id: 't', path: 'c', text: '', answer: null }] },
      /^tradeOffs\[0\]\.path: /,
    ],
    [
      'an unknown theme',
      'saveSettings',
      { schemaVersion: 1, theme: 'pink', paper: 'a4', motion: 'system' },
      /^theme: /,
    ],
    ['an unknown subject', 'exportReport', { subject: { kind: 'everything' } }, /^subject\.kind: /],
  ])('refuses %s and names the field', async (_, method, input, message) => {
    const { services } = app();
    expect(await dispatch(services, method, input)).toEqual({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringMatching(message) },
    });
  });

  it('says how many more fields do not fit', async () => {
    const error = await app().fail('saveSettings', {
      schemaVersion: 1,
      theme: 'x',
      paper: 'y',
      motion: 'z',
      ratingSpread: null,
      notifyOnLaunch: true,
      // What no type lets through.
    } as never);
    expect(error.message).toMatch(/^theme: .*\(and 2 more\)$/);
  });

  it('tells the window nothing of its own failures, and the log all', async () => {
    const logged: unknown[] = [];
    const fault = new Error('ENOENT, open /home/ada/secret');
    const services = withMethod('listCards', async () => {
      throw fault;
    });
    const reply = await dispatch(services, 'listCards', null, (...entry) => logged.push(entry));
    expect(reply).toEqual({
      ok: false,
      error: {
        code: 'internal',
        message: expect.stringMatching(/^Something went wrong inside Crossroads\. What you/),
      },
    });
    expect(logged).toEqual([['listCards', fault]]);
  });

  it('gives out nothing that the contract does not name', async () => {
    const lists = withMethod('listDrafts', async () => [{ id: 'no id' }]);
    expect(await dispatch(lists, 'listDrafts', null)).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
    const settings = await app().get('getSettings', null);
    const more = withMethod('getSettings', async () => ({ ...settings, secret: 1 }));
    expect(await dispatch(more, 'getSettings', null)).toEqual({ ok: true, value: settings });
  });

  it('passes on what a service says to the user', async () => {
    const services = withMethod('listCards', async () => {
      throw new ApiError('disk-full', 'Not saved.');
    });
    expect(await dispatch(services, 'listCards', null)).toEqual({
      ok: false,
      error: { code: 'disk-full', message: 'Not saved.' },
    });
  });

  it('asks a host for its sender check, and serves no one whom that refuses', async () => {
    const asked: string[] = [];
    const services = withMethod('listDrafts', async () => {
      asked.push('listDrafts');
      return [];
    });
    const call = guardedDispatch(
      services,
      (sender: { origin: string }) => sender.origin === 'app://crossroads',
    );
    expect(await call({ origin: 'https://example.org' }, 'listDrafts', null)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect(asked).toEqual([]);
    expect(await call({ origin: 'app://crossroads' }, 'listDrafts', null)).toEqual({ ok: true, value: [] });
  });
});
