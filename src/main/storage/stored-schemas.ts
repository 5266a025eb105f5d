import { draft } from '../../core/assessment/draft.ts';
import { revision } from '../../core/journal/decision.ts';
import { settings } from '../../core/settings.ts';
import type { VersionedSchema } from './schema-versions.ts';

/** Every kind of stored data, with the steps from its older versions. All are at version 1. */
export const STORED = {
  draft: { schema: draft, steps: [] },
  revision: { schema: revision, steps: [] },
  settings: { schema: settings, steps: [] },
} satisfies Record<string, VersionedSchema<unknown>>;
