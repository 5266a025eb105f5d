import { afterEach, expect, it, vi } from 'vitest';
import { api } from '../../src/renderer/app/client.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('meta[name="crossroads-build"]')?.remove();
});

it('tells the loopback host the build of its page, so that a host of another build can refuse', async () => {
  const meta = Object.assign(document.createElement('meta'), {
    name: 'crossroads-build',
    content: 'of-this-page',
  });
  document.head.append(meta);
  const fetched = vi
    .spyOn(window, 'fetch')
    .mockImplementation(async () => Response.json({ ok: true, value: [] }));
  expect(await api.listDrafts(null)).toEqual([]);
  const [address, init] = fetched.mock.lastCall ?? [];
  expect(address).toBe('/api/listDrafts');
  expect(new Headers(init?.headers).get('x-crossroads-build')).toBe('of-this-page');
});
