import type { PathKey } from '../card/card.ts';
import type { Choice, Commitment } from './draft.ts';

/** What a choice takes and how it ends: on a day that closes a trial, on one that takes a deferral up again, or not. */
const CHOICES: Record<Choice, { path: PathKey | 'tried' | null; end: 'trial' | 'deferred' | null }> = {
  a: { path: 'a', end: null },
  b: { path: 'b', end: null },
  try: { path: 'tried', end: 'trial' },
  defer: { path: null, end: 'deferred' },
  neither: { path: null, end: null },
};

/** The path that was chosen or is tried; null for any other choice. */
export function chosenPath({ choice, tryPath }: Pick<Commitment, 'choice' | 'tryPath'>): PathKey | null {
  const path = choice === null ? null : CHOICES[choice].path;
  return path === 'tried' ? tryPath : path;
}

/** The path that was chosen outright; null for a trial and for any other choice. */
export const decidedPath = (choice: Choice | null): PathKey | null => chosenPath({ choice, tryPath: null });

/** What ends on the choice's own day (`until`); null for a choice without one. */
export const endOf = (choice: Choice | null) => (choice === null ? null : CHOICES[choice].end);
