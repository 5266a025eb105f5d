import { canonicalJson } from '../journal/canonical-json.ts';
import type { Draft } from './draft.ts';

/** Do two states of a draft hold the same? When each was saved is no answer. */
export const sameAnswers = (one: Draft, other: Draft): boolean =>
  canonicalJson({ ...other, updatedAt: one.updatedAt }) === canonicalJson(one);
