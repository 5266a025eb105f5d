import type { Choice, Commitment } from '../core/assessment/draft.ts';
import type { PathKey, PerPath } from '../core/card/card.ts';
import type { Day } from '../core/time.ts';

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

/** What the confidence is of, behind “would”: at the review only where one is planned. */
export const chooseAgain = (reviewOn: Day | null): string =>
  reviewOn === null ? 'choose this again' : 'choose this again at the review';

/** What was chosen, in words: `Individual Contributor`, `Try Technical Leadership first, until 30 June 2027`; null before that. */
export function chosenText(
  { choice, tryPath, until }: Pick<Commitment, 'choice' | 'tryPath' | 'until'>,
  names: PerPath<string>,
  day: (day: Day) => string,
): string | null {
  switch (choice) {
    case null:
      return null;
    case 'a':
    case 'b':
      return names[choice];
    case 'try':
      return `Try ${tryPath === null ? 'one path' : names[tryPath]} first${until === null ? '' : `, until ${day(until)}`}`;
    case 'defer':
      return `Deferred${until === null ? '' : ` until ${day(until)}`}`;
    case 'neither':
      return 'Neither path';
  }
}
