import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import type { Insights } from '../../src/core/journal/insights.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { SettingsScreen } from '../../src/renderer/settings/SettingsScreen.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { sampleInsights } from '../fixtures/insights.ts';
import { APP_INFO, hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

let full = false;
let stored: Settings = DEFAULT_SETTINGS;

let insights: Insights = { decisions: [], covered: 0, unreadable: 0 };

hostAnswering({
  getInsights: () => insights,
  saveSettings: (settings) => {
    if (full) throw new ApiError('disk-full', 'Not saved: the disk is full.');
    stored = settings;
    return settings;
  },
});

beforeEach(() => {
  full = false;
  stored = DEFAULT_SETTINGS;
  insights = { decisions: [], covered: 0, unreadable: 0 };
  useApp.setState({
    status: 'ready',
    settings: DEFAULT_SETTINGS,
    info: { ...APP_INFO, dataFolder: '/home/ines/.config/Crossroads' },
  });
});

describe('settings', () => {
  it('keeps what is chosen', async () => {
    await show(<SettingsScreen />);
    await page
      .getByRole('radiogroup', { name: 'Paper for PDF and print' })
      .getByRole('radio', { name: 'Letter' })
      .click();
    await expect.poll(() => stored.paper).toBe('letter');
    await expect.element(page.getByRole('radio', { name: 'Letter' })).toBeChecked();
  });

  it('uses one’s own spread of ratings once reviews show it, and shows both', async () => {
    insights = sampleInsights(23);
    await show(<SettingsScreen />);
    const group = page.getByRole('radiogroup', { name: 'How far ratings are off' });
    await expect.element(group.getByRole('radio', { name: 'As usual, 10 points' })).toBeChecked();
    await expect.element(group.getByText(/yours 7\.8, assumed 10/)).toBeVisible();
    await group.getByRole('radio', { name: 'Mine, 7.8 points' }).click();
    await expect.poll(() => stored.ratingSpread).toBe(7.8);
    await group.getByRole('radio', { name: 'As usual, 10 points' }).click();
    await expect.poll(() => stored.ratingSpread).toBe(null);
  });

  it('offers no spread of one’s own on few ratings', async () => {
    await show(<SettingsScreen />);
    const group = page.getByRole('radiogroup', { name: 'How far ratings are off' });
    await expect
      .element(group.getByText(/needs 20 more unchanged ratings and 3 more blind reviews/))
      .toBeVisible();
    expect(group.getByRole('radio').elements()).toHaveLength(1);
  });

  it('switches the notification at the start off and on, on a desktop alone', async () => {
    const { unmount } = await show(<SettingsScreen />);
    const notify = page.getByRole('checkbox', { name: 'Notify me at the start' });
    await expect.element(page.getByRole('radiogroup', { name: 'Motion' })).toBeVisible();
    expect(notify.query()).toBeNull();
    await unmount();
    const { info } = useApp.getState();
    useApp.setState({ info: info && { ...info, host: 'electron' } });
    await show(<SettingsScreen />);
    await expect.element(notify).toBeChecked();
    await notify.click();
    await expect.poll(() => stored.notifyOnLaunch).toBe(false);
    await expect.element(notify).not.toBeChecked();
    await notify.click();
    await expect.poll(() => stored.notifyOnLaunch).toBe(true);
  });

  it('is chosen with the arrow keys', async () => {
    await show(<SettingsScreen />);
    const appearance = page.getByRole('radiogroup', { name: 'Appearance' });
    await appearance.getByRole('radio', { name: 'As the system' }).click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => stored.theme).toBe('light');
  });

  it('goes back to what was, and says why, when it cannot be kept', async () => {
    full = true;
    await show(<SettingsScreen />);
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.element(page.getByText('Not saved: the disk is full.')).toBeVisible();
    const appearance = page.getByRole('radiogroup', { name: 'Appearance' });
    await expect.element(appearance.getByRole('radio', { name: 'As the system' })).toBeChecked();
  });

  it('names the folder where the data lies', async () => {
    await show(<SettingsScreen />);
    await expect.element(page.getByText('/home/ines/.config/Crossroads')).toBeVisible();
  });
});
