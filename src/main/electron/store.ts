import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import type { StoreFactory } from '../storage/store-factory.ts';

/** Writes through electron-store, whose word for the file's name is `name`. */
export const electronStore: StoreFactory = ({ configName, ...target }) => {
  const store = new ElectronStore<Record<string, unknown>>({ ...target, name: configName });
  // It opens a channel of its own to windows. They have no use for it, and the bridge's is to be the only one.
  ipcMain.removeAllListeners('electron-store-get-data');
  return store;
};
