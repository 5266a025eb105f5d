import { expect, it } from 'vitest';
import { MAX_BODY } from '../../../src/main/loopback/api-route.ts';
import { type Answer, ask, call } from '../../support/loopback-host.ts';
import { cookie, host, hostOfAllTests } from './host-of-all-tests.ts';

hostOfAllTests();

const error = ({ text }: Answer): { code: string; message: string } => JSON.parse(text).error;

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  ask(host.port, path, {
    method: 'POST',
    headers: { cookie, origin: host.origin, 'content-type': 'application/json', ...headers },
    body,
  });

it('answers JSON to JSON, and lets nobody keep it', async () => {
  const { status, headers, text } = await call(host.port, cookie, 'listCards', null);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/json');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(JSON.parse(text).value[0].card.title).toEqual(expect.any(String));
});

it('goes the way from a draft to its change and back', async () => {
  const cards = JSON.parse((await call(host.port, cookie, 'listCards', null)).text).value;
  const draft = JSON.parse(
    (await call(host.port, cookie, 'createDraft', { cardId: cards[0].card.id })).text,
  ).value;
  draft.frame.question = 'Staff engineer or tech lead? Ω 🙂';
  const saved = JSON.parse((await call(host.port, cookie, 'saveDraft', draft)).text).value;
  expect(saved.frame.question).toBe(draft.frame.question);
  const read = JSON.parse((await call(host.port, cookie, 'getDraft', { id: draft.id })).text).value;
  expect(read).toEqual(saved);
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])(
  'refuses the content type %j',
  async (type) => {
    const answer = await post('/api/appInfo', 'null', { 'content-type': type });
    expect(answer.status).toBe(415);
    expect(error(answer).code).toBe('invalid-input');
    expect(error(answer).message).toContain('application/json');
  },
);

it('takes the content type with its charset', async () => {
  const answer = await post('/api/appInfo', 'null', { 'content-type': 'Application/JSON; charset=utf-8' });
  expect(answer.status).toBe(200);
});

it('refuses a body that is too long, whether it says so or not, and goes on', async () => {
  const long = JSON.stringify('x'.repeat(MAX_BODY));
  // The host answers before it has read anything, so that nothing need be sent.
  const said = await post('/api/appInfo', 'null', { 'content-length': String(long.length) });
  expect(said.status).toBe(413);
  expect(error(said).message).toContain('Shorten it');
  const unsaid = await post('/api/appInfo', long, { 'transfer-encoding': 'chunked' });
  expect(unsaid.status).toBe(413);
  expect((await call(host.port, cookie, 'appInfo', null)).status).toBe(200);
});

it.each(['', '{', '{"a":1', 'null null', '\u0000'])('refuses what is no JSON: %j', async (body) => {
  const answer = await post('/api/appInfo', body);
  expect(answer.status).toBe(400);
  expect(error(answer).code).toBe('invalid-input');
});

it.each(['noSuchMethod', 'constructor', '__proto__', 'toString', 'appInfo%00', '%2e%2e%2fappInfo'])(
  'knows no method %s',
  async (method) => {
    const answer = await post(`/api/${method}`, 'null');
    expect(answer.status).toBe(404);
    expect(error(answer).code).toBe('unknown-method');
  },
);

it.each([
  ['appInfo', {}],
  ['getDraft', null],
  ['getDraft', { id: '../../etc/passwd' }],
  ['createDraft', { cardId: 7 }],
  ['saveDraft', { id: 'x' }],
  ['saveSettings', { schemaVersion: 1, theme: 'pink', paper: 'a4', motion: 'system' }],
  ['addNote', { id: '00000000-0000-4000-8000-000000000000', text: 'x'.repeat(10_001) }],
])('refuses %s with a payload outside the contract: %j', async (method, input) => {
  const answer = await call(host.port, cookie, method, input);
  expect(answer.status).toBe(400);
  expect(error(answer).code).toBe('invalid-input');
  expect(error(answer).message.length).toBeGreaterThan(10);
});

it('gives what is not there its own code', async () => {
  const answer = await call(host.port, cookie, 'getDraft', { id: '00000000-0000-4000-8000-000000000000' });
  expect(answer.status).toBe(404);
  expect(error(answer).code).toBe('not-found');
});

it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('answers nothing to %s', async (method) => {
  const answer = await ask(host.port, '/api/appInfo', { method, headers: { cookie, origin: host.origin } });
  expect(answer.status).toBe(405);
  expect(answer.headers.allow).toBe('POST');
});
