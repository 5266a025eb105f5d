import './no-eval.ts';
import { z } from 'zod';

export const paperSize = z.enum(['a4', 'letter']);
export type PaperSize = z.infer<typeof paperSize>;
