import type { z } from 'zod';

/** The schema, known by the name of its type alone: the compiler does not spell it out in each schema that holds it. */
export const named = <T>(schema: z.ZodType<T>): z.ZodType<T> => schema;
