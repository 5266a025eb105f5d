import Conf from 'conf';
import type { StoreFactory } from './store-factory.ts';

/** Writes through conf, the engine of electron-store, where there is no Electron. */
export const confStore: StoreFactory = (target) => new Conf<Record<string, unknown>>(target);
