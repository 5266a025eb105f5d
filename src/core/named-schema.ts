import type { z } from 'zod';

/** The same schema by the name of its type alone: what holds it need not spell it out wherever types are checked. */
export const named = <T>(schema: z.ZodType<T>): z.ZodType<T> => schema;
