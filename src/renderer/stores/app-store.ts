import { create } from 'zustand';
import type { AppInfo } from '../../core/api.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { api, failureMessage, whenNotSaved } from '../app/client.ts';
import { setLocale } from '../ui/format.ts';
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

/** Can nothing be saved, by the host or the disk? */
export const useReadOnly = (): boolean => useApp(({ info }) => (info?.readOnly ?? null) !== null);

/** Reads what the first screen shows, the cards too; a library that cannot be read keeps no one from the journal. */
export async function loadApp(): Promise<void> {
  useApp.setState({ status: 'loading', failure: null });
  try {
    const [info, settings] = await Promise.all([api.appInfo(null), api.getSettings(null), loadLibrary()]);
    setLocale(info.locale);
    useApp.setState({ status: 'ready', info, settings });
    readOnlyAtStart = info.readOnly !== null;
    if (readOnlyAtStart) lookAgain();
  } catch (error) {
    useApp.setState({ status: 'failed', failure: failureMessage(error) });
  }
}

/** Milliseconds between two looks whether saving works again. */
const LOOK_AGAIN = 3000;

let readOnlyAtStart = false;

let look: ReturnType<typeof setTimeout> | null = null;

/** Asks the host whether it can save, and repeats until it can. */
export async function refreshInfo(): Promise<void> {
  if (look !== null) clearTimeout(look);
  look = null;
  try {
    const info = await api.appInfo(null);
    useApp.setState({ info });
    // What was shown so far was read without the data folder.
    if (info.readOnly === null && readOnlyAtStart) await loadApp();
  } catch {
    // The host is gone; the next request will say so.
    return;
  }
  lookAgain();
}

function lookAgain(): void {
  if (look !== null) clearTimeout(look);
  look = null;
  if (useApp.getState().info?.readOnly != null) look = setTimeout(() => void refreshInfo(), LOOK_AGAIN);
}

whenNotSaved(() => void refreshInfo());

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
