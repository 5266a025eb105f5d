import { z } from 'zod';

/** Brings data of one version to the next. Pure; the file it came from stays as it is. */
export type UpgradeStep = (data: Record<string, unknown>) => Record<string, unknown>;

/** A kind of stored data: the schema of its current version, and how older ones are brought up to it. */
export interface VersionedSchema<T> {
  readonly schema: z.ZodType<T>;
  /** `steps[0]` brings version 1 to 2, and so on: the current version is `steps.length + 1`. */
  readonly steps: readonly UpgradeStep[];
  /** Data with a version of its own that this data may hold: it is brought up to date by its own steps. */
  readonly inside?: readonly { readonly path: readonly string[]; readonly steps: readonly UpgradeStep[] }[];
}

export type Upgraded<T> =
  | { readonly kind: 'value'; readonly value: T }
  /** Written by a newer version of the app: not to be touched. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

const record = z.record(z.string(), z.unknown());
const versioned = z.looseObject({ schemaVersion: z.number().int().min(1) });

/** Reads stored data of any version up to the current one. */
export function upgrade<T>({ schema, steps, inside = [] }: VersionedSchema<T>, stored: unknown): Upgraded<T> {
  const data = inside.reduce<Stepped>(
    (outer, each) => (typeof outer === 'string' ? outer : steppedInside(each.path, each.steps, outer)),
    stepped(steps, stored),
  );
  if (typeof data === 'string') return { kind: data };
  const parsed = schema.safeParse(data);
  return parsed.success ? { kind: 'value', value: parsed.data } : { kind: 'damaged' };
}

type Stepped = Record<string, unknown> | 'newer' | 'damaged';

/** Takes the steps that the data has not taken yet. */
function stepped(steps: readonly UpgradeStep[], stored: unknown): Stepped {
  const head = versioned.safeParse(stored);
  if (!head.success) return 'damaged';
  const { schemaVersion } = head.data;
  if (schemaVersion > steps.length + 1) return 'newer';
  return steps
    .slice(schemaVersion - 1)
    .reduce<Record<string, unknown>>(
      (older, step, index) => ({ ...step(older), schemaVersion: schemaVersion + index + 1 }),
      head.data,
    );
}

/** The same for what lies at a path inside the data, where there is something. */
function steppedInside(
  path: readonly string[],
  steps: readonly UpgradeStep[],
  data: Record<string, unknown>,
): Stepped {
  const [key, ...rest] = path;
  if (key === undefined) return stepped(steps, data);
  const member = record.safeParse(data[key]);
  // What is not there, or no object, the schema judges.
  if (!member.success) return data;
  const inner = steppedInside(rest, steps, member.data);
  return typeof inner === 'string' ? inner : { ...data, [key]: inner };
}
