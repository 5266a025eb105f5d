import type { Choice } from '../core/assessment/draft.ts';
import type { PathKey, PerPath } from '../core/card/card.ts';

/** The choice in a few words, and the path whose mark stands beside it (null for none). */
export function choiceInWords(
  choice: Choice | null,
  tryPath: PathKey | null,
  paths: PerPath<string>,
): { text: string; path: PathKey | null } {
  switch (choice) {
    case 'a':
    case 'b':
      return { text: paths[choice], path: choice };
    case 'try':
      return tryPath === null
        ? { text: 'Try it first', path: null }
        : { text: `Try ${paths[tryPath]}`, path: tryPath };
    case 'defer':
      return { text: 'Deferred', path: null };
    case 'neither':
      return { text: 'Neither', path: null };
    case null:
      return { text: 'Open', path: null };
  }
}
