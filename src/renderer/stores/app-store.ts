import { create } from 'zustand';
import type { AppInfo, Notice } from '../../core/api.ts';
import type { Card } from '../../core/card/card.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { api, failureMessage } from '../app/client.ts';

interface AppState {
  status: 'loading' | 'ready' | 'failed';
  failure: string | null;
  info: AppInfo | null;
  settings: Settings;
  cards: Card[];
  notices: Notice[];
}

/** What every screen needs: who the host is, the settings, the cards, and what the host wants to tell. */
export const useApp = create<AppState>(() => ({
  status: 'loading',
  failure: null,
  info: null,
  settings: DEFAULT_SETTINGS,
  cards: [],
  notices: [],
}));

export async function loadApp(): Promise<void> {
  useApp.setState({ status: 'loading', failure: null });
  try {
    const [info, settings, cards, notices] = await Promise.all([
      api.appInfo(null),
      api.getSettings(null),
      api.listCards(null),
      api.listNotices(null),
    ]);
    useApp.setState({ status: 'ready', info, settings, cards, notices });
  } catch (error) {
    useApp.setState({ status: 'failed', failure: failureMessage(error) });
  }
}

/** Applies a setting at once and keeps it; on a failure the old one comes back. @throws ApiError */
export async function changeSettings(change: Partial<Omit<Settings, 'schemaVersion'>>): Promise<void> {
  const before = useApp.getState().settings;
  const settings = { ...before, ...change };
  useApp.setState({ settings });
  try {
    await api.saveSettings(settings);
  } catch (error) {
    useApp.setState({ settings: before });
    throw error;
  }
}

/** Asks the host anew what it wants to tell; a damaged file is found when it is read. */
export async function refreshNotices(): Promise<void> {
  useApp.setState({ notices: await api.listNotices(null) });
}

export async function dismissNotice(id: string): Promise<void> {
  await api.dismissNotice({ id });
  await refreshNotices();
}
