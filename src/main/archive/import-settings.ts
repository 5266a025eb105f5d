import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { Slots } from '../storage/slots.ts';
import type { Storage } from '../storage/storage.ts';
import { STORED } from '../storage/stored-schemas.ts';
import type { StoredRecord } from './format.ts';
import { isSame, type PlannedRecord, planned, readRecord, refused, type TakeBack } from './planned-record.ts';

/** Settings come where none are saved yet. */
export function planSettings({ settings }: Storage, record: StoredRecord): PlannedRecord {
  const given = readRecord(STORED.settings, record);
  if (typeof given === 'string') return refused('settings', 'Settings', given);
  const stored = settings.read();
  if (stored.kind === 'none') {
    return planned('settings', 'Settings', 'added', '', () => addSettings(settings, given));
  }
  return stored.kind === 'value' && isSame(stored.value, given)
    ? planned('settings', 'Settings', 'same', 'They are here already.')
    : planned('settings', 'Settings', 'differs', 'Yours are kept.');
}

function addSettings(settings: Slots<Settings>, given: Settings): TakeBack {
  settings.save(given);
  return () => {
    const now = settings.read();
    if (now.kind !== 'value' || !isSame(now.value, given)) return false;
    settings.save(DEFAULT_SETTINGS);
    return true;
  };
}
