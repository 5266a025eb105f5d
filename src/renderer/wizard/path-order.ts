import type { Draft } from '../../core/assessment/draft.ts';
import { otherPath, type PathKey } from '../../core/card/card.ts';

/** The two paths in the order in which this draft's answering screens show them. */
export const pathOrder = ({ firstPath }: Pick<Draft, 'firstPath'>): [PathKey, PathKey] => [
  firstPath,
  otherPath(firstPath),
];
