import { type Spreads, spreadsWith } from '../../core/assessment/retest/spreads.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { valueIn } from '../storage/slots.ts';
import type { ServiceEnv } from './env.ts';

export interface SettingsService {
  get(): Settings;
  /** The spreads of repeated answers that the engine assumes. */
  spreads(): Spreads;
  /** @throws ApiError as saving does */
  save(settings: Settings): Settings;
}

export function createSettingsService({ storage }: Pick<ServiceEnv, 'storage'>): SettingsService {
  function get(): Settings {
    const reading = storage.settings.read();
    if (reading.kind === 'newer') {
      storage.findings.add(
        'Your settings were written by a newer version of Crossroads and are left as they are. Until you update Crossroads, the default settings apply.',
        null,
      );
    }
    return valueIn(reading) ?? DEFAULT_SETTINGS;
  }
  return {
    get,
    spreads: () => spreadsWith(get().ratingSpread),
    save(settings) {
      storage.settings.update((reading) => {
        const isSame = canonicalJson(settings) === canonicalJson(valueIn(reading) ?? DEFAULT_SETTINGS);
        return isSame && reading.kind !== 'newer' ? null : settings;
      });
      return settings;
    },
  };
}
