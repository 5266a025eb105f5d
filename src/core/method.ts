import { z } from 'zod';
import { recordId } from './record-id.ts';

/** A method of the contract: the schemas of its input and its output. */
export const method = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

export const nothing = z.null();
export const byId = z.object({ id: recordId });
