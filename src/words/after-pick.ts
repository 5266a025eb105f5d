import type { Choice, Commitment } from '../core/assessment/draft.ts';
import type { PathKey, PerPath } from '../core/card/card.ts';

type Chosen = Pick<Commitment, 'choice' | 'tryPath' | 'confidence'>;

/**
 * What the user had said before the card's pick was shown, where they said otherwise afterwards; null where nothing changed,
 * or the pick was not shown.
 */
export function changedAfterPick(
  { beforePick, ...now }: Chosen & Pick<Commitment, 'beforePick'>,
  paths: PerPath<{ name: string }>,
): string | null {
  if (beforePick === null) return null;
  const was = [
    ...(beforePick.choice === now.choice && beforePick.tryPath === now.tryPath
      ? []
      : [`you had chosen ${choiceText(beforePick.choice, beforePick.tryPath, paths)}`]),
    ...(beforePick.confidence === now.confidence
      ? []
      : [`you were ${Math.round(beforePick.confidence)}\u00a0% sure`]),
  ];
  return was.length === 0 ? null : `You changed this after you saw the card’s pick: ${was.join(', and ')}.`;
}

function choiceText(choice: Choice, tryPath: PathKey | null, paths: PerPath<{ name: string }>): string {
  switch (choice) {
    case 'a':
    case 'b':
      return paths[choice].name;
    case 'try':
      return tryPath === null ? 'to try first' : `to try ${paths[tryPath].name} first`;
    case 'defer':
      return 'to defer';
    case 'neither':
      return 'neither path';
  }
}
