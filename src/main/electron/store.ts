import ElectronStore from 'electron-store';
import type { StoreFactory } from '../storage/store-factory.ts';

/** Writes through electron-store, whose word for the file's name is `name`. */
export const electronStore: StoreFactory = ({ configName, ...target }) =>
  new ElectronStore<Record<string, unknown>>({ ...target, name: configName });
