import '../no-eval.ts';
import { z } from 'zod';

/** What an import does with one record. */
const importOutcome = z.enum([
  /** It is new here. */
  'added',
  /** What is here is the start of what comes, or lacks some of it: the rest is added. */
  'extended',
  /** It is here already. */
  'same',
  /** It differs from what is here; both stay. */
  'differs',
  /** It cannot be taken; everything else can. */
  'refused',
]);
export type ImportOutcome = z.infer<typeof importOutcome>;

const importItem = z.object({
  kind: z.enum(['decision', 'draft', 'card', 'settings', 'record']),
  title: z.string(),
  outcome: importOutcome,
  /** What is done with it, or why not, in a sentence. */
  detail: z.string(),
});
export type ImportItem = z.infer<typeof importItem>;

export const importPreview = z.object({
  fileName: z.string(),
  exportedAt: z.string(),
  appVersion: z.string(),
  items: z.array(importItem),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** How many things of an import are compared, or taken in. */
export const importProgress = z.object({ done: z.number().int(), total: z.number().int() });
export type ImportProgress = z.infer<typeof importProgress>;

/** How many things an import brought that stay, since they were changed or something was added to them. */
export const undoneImport = z.object({ stayed: z.number().int().min(0) });
