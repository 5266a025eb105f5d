import { ALL_PARTS } from '../../../src/core/report-options.ts';

/** The full record with everything in it, as it is printed where nothing else is asked for. */
export const WHOLE = { layout: 'full', include: ALL_PARTS, appVersion: '0.1.0' } as const;
