import { create } from 'zustand';
import type { AppInfo } from '../../core/api.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { api, failureMessage } from '../app/client.ts';
import { loadLibrary } from './library-store.ts';

interface AppState {
  status: 'loading' | 'ready' | 'failed';
  failure: string | null;
  info: AppInfo | null;
  settings: Settings;
}

/** What every screen needs: who the host is, and the settings. */
export const useApp = create<AppState>(() => ({
  status: 'loading',
  failure: null,
  info: null,
  settings: DEFAULT_SETTINGS,
}));

/** Reads what the first screen shows, the cards too; a library that cannot be read keeps no one from the journal. */
export async function loadApp(): Promise<void> {
  useApp.setState({ status: 'loading', failure: null });
  try {
    const [info, settings] = await Promise.all([api.appInfo(null), api.getSettings(null), loadLibrary()]);
    useApp.setState({ status: 'ready', info, settings });
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
