import './no-eval.ts';
import { z } from 'zod';

/** The id of a draft, of the decision it becomes, or of a card of the user's own. */
export const recordId = z.uuid();

/** Whether a text can be the id of a record; if not, no record was ever called so. */
export const isRecordId = (text: string): boolean => recordId.safeParse(text).success;
