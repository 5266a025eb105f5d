import { z } from 'zod';
import { MAX_SPREAD, MIN_SPREAD } from './assessment/retest/spreads.ts';
import type { PaperSize } from './paper-size.ts';
import { reportLayout } from './report-options.ts';

const SETTINGS_SCHEMA_VERSION = 1;

export const settings = z.object({
  schemaVersion: z.literal(SETTINGS_SCHEMA_VERSION),
  theme: z.enum(['system', 'light', 'dark']),
  /** auto = by the locale: Letter in North America, A4 elsewhere. */
  paper: z.enum(['auto', 'a4', 'letter']),
  motion: z.enum(['system', 'reduced']),
  /**
   * Standard deviation of a repeated rating, in points, taken from the user's own reviews; null = the usual one.
   */
  ratingSpread: z.number().min(MIN_SPREAD).max(MAX_SPREAD).nullable(),
  /** Whether the system tells at the start what is due, once a day; on a desktop only. */
  notifyOnLaunch: z.boolean(),
  /** How much the last export held, to be offered again; what is private is ticked anew each time. Missing = none yet. */
  lastExport: z.object({ layout: reportLayout }).optional(),
});
export type Settings = z.infer<typeof settings>;

/** Settings as files of earlier versions may have them. */
export const storedSettings = settings.extend({
  ratingSpread: settings.shape.ratingSpread.default(null),
  notifyOnLaunch: settings.shape.notifyOnLaunch.default(true),
});

export const DEFAULT_SETTINGS: Settings = {
  schemaVersion: SETTINGS_SCHEMA_VERSION,
  theme: 'system',
  paper: 'auto',
  motion: 'system',
  ratingSpread: null,
  notifyOnLaunch: true,
};

/** Regions that print on Letter (CLDR supplemental data, measurementData paperSize "US-Letter"). */
const LETTER_REGIONS = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);

/** The paper to print on: the setting, or what the locale (BCP 47) uses. An unknown region means A4. */
export function paperFor(setting: Settings['paper'], locale: string): PaperSize {
  if (setting !== 'auto') return setting;
  try {
    const region = new Intl.Locale(locale).maximize().region;
    return region !== undefined && LETTER_REGIONS.has(region) ? 'letter' : 'a4';
  } catch {
    return 'a4';
  }
}
