import { z } from 'zod';

/** Brings data of one version to the next. Pure; the file it came from stays as it is. */
export type UpgradeStep = (data: Record<string, unknown>) => Record<string, unknown>;

/** A kind of stored data: the schema of its current version, and how older ones are brought up to it. */
export interface VersionedSchema<T> {
  readonly schema: z.ZodType<T>;
  /** `steps[0]` brings version 1 to 2, and so on: the current version is `steps.length + 1`. */
  readonly steps: readonly UpgradeStep[];
}

export type Upgraded<T> =
  | { readonly kind: 'value'; readonly value: T }
  /** Written by a newer version of the app: not to be touched. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

const versioned = z.looseObject({ schemaVersion: z.number().int().min(1) });

/** Reads stored data of any version up to the current one. */
export function upgrade<T>({ schema, steps }: VersionedSchema<T>, stored: unknown): Upgraded<T> {
  const head = versioned.safeParse(stored);
  if (!head.success) return { kind: 'damaged' };
  const { schemaVersion } = head.data;
  if (schemaVersion > steps.length + 1) return { kind: 'newer' };
  const data = steps
    .slice(schemaVersion - 1)
    .reduce<Record<string, unknown>>(
      (older, step, index) => ({ ...step(older), schemaVersion: schemaVersion + index + 1 }),
      head.data,
    );
  const parsed = schema.safeParse(data);
  return parsed.success ? { kind: 'value', value: parsed.data } : { kind: 'damaged' };
}
