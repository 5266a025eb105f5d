import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import { NoticeBar } from '../../src/renderer/app/NoticeBar.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { useNotices } from '../../src/renderer/stores/notices-store.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const AWAY =
  'Nothing can be saved: the data folder is not there any more. Put it back where it was, or connect its disk; then go on. You do not have to restart anything.';
const INFO = {
  version: '0.1.0',
  host: 'loopback',
  dataFolder: '/media/disk/Crossroads',
  locale: 'en-GB',
} as const;

let readOnly: string | null = AWAY;
let away = true;

const log = hostAnswering({
  appInfo: () => ({ ...INFO, readOnly }),
  dataPlace: () => ({ folder: INFO.dataFolder, given: false, previous: null, away }),
  openDataFolder: () => {
    throw new ApiError('not-writable', 'Another Crossroads has this data folder. Close it, then try again.');
  },
  dismissNotice: () => null,
  listNotices: () => [],
});

const bar = () => page.getByRole('alert').filter({ hasText: 'Nothing can be saved' });

beforeEach(() => {
  readOnly = AWAY;
  away = true;
  useNotices.setState({ notices: [] });
  useApp.setState({ info: { ...INFO, readOnly } });
});

describe('the bar that says why nothing can be saved', () => {
  it('tells that the data folder is away, and is gone once it is back', async () => {
    await show(<NoticeBar />);
    await expect.element(bar().filter({ hasText: AWAY })).toBeVisible();
    await bar().getByRole('button', { name: 'Look again' }).click();
    await expect.element(bar()).toBeVisible();
    readOnly = null;
    await bar().getByRole('button', { name: 'Look again' }).click();
    await expect.element(bar()).not.toBeInTheDocument();
  });

  it('is in ink, in the dark too', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    await show(<NoticeBar />);
    const probe = document.createElement('p');
    probe.style.color = 'var(--cr-ink)';
    document.body.append(probe);
    const message = bar().element().querySelector('.mantine-Alert-message');
    expect(message && getComputedStyle(message).color).toBe(getComputedStyle(probe).color);
    probe.remove();
    delete document.documentElement.dataset['theme'];
  });

  it('lets another folder be used, and stays with the reason where that is refused', async () => {
    await show(<NoticeBar />);
    await bar().getByRole('button', { name: 'Use another folder…' }).click();
    await bar().getByRole('textbox', { name: 'Path of the folder' }).fill('/media/other');
    await bar().getByRole('button', { name: 'Choose', exact: true }).click();
    await expect
      .element(page.getByText('Another Crossroads has this data folder.', { exact: false }))
      .toBeVisible();
    expect(log.filter(({ method }) => method === 'openDataFolder')).toEqual([
      { method: 'openDataFolder', input: { folder: '/media/other' } },
    ]);
    await expect.element(bar()).toBeVisible();
  });

  it('offers no other folder where the folder is there and only cannot be written', async () => {
    readOnly = 'Nothing can be saved: the disk is full.';
    away = false;
    useApp.setState({ info: { ...INFO, readOnly } });
    await show(<NoticeBar />);
    await expect.element(bar().filter({ hasText: readOnly })).toBeVisible();
    await expect.poll(() => log.map(({ method }) => method)).toContain('dataPlace');
    expect(bar().getByRole('button').query()).toBeNull();
  });
});

describe('what the host found', () => {
  it('is told until it is dismissed', async () => {
    readOnly = null;
    useApp.setState({ info: { ...INFO, readOnly } });
    useNotices.setState({
      notices: [{ id: 'n1', text: 'A saved copy of a draft is damaged.', file: 'quarantine/x' }],
    });
    await show(<NoticeBar />);
    const notice = page.getByRole('alert').filter({ hasText: 'quarantine/x' });
    await expect.element(notice).toBeVisible();
    await notice.getByRole('button', { name: 'Dismiss this message' }).click();
    await expect.element(notice).not.toBeInTheDocument();
    expect(log[0]).toEqual({ method: 'dismissNotice', input: { id: 'n1' } });
  });
});
