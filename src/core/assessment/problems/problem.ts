import type { z } from 'zod';
import type { Step } from '../draft.ts';

/** What keeps a step from being done, in words that say what to do. */
export interface Problem {
  step: Step;
  /** Stable dotted key of the answer it is about, such as `frame.question` or `ratings.<id>.a`. */
  field: string;
  message: string;
}

export const isBlank = (text: string): boolean => text.trim() === '';

/** What the schema finds in a part of the draft: too long texts, numbers off their scale. */
export function schemaProblems(step: Step, field: string, schema: z.ZodType, value: unknown): Problem[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({
    step,
    field: [field, ...path.map(String)].join('.'),
    message,
  }));
}

/** The same for each of a list, under the id of its element. */
export function listProblems(
  step: Step,
  field: string,
  schema: z.ZodType,
  values: readonly { id: string }[],
): Problem[] {
  return values.flatMap((value) => schemaProblems(step, `${field}.${value.id}`, schema, value));
}
