import { useCallback, useMemo, useRef, useState } from 'react';
import type { Draft } from '../../../../core/assessment/draft.ts';
import {
  moveRanked,
  moveRankedTo,
  placeBefore,
  rankedPlaces,
  restoreRanking,
  setTied,
  unrank,
} from '../../../../core/assessment/edits/ranking.ts';
import { useShortcuts } from '../../../ui/use-shortcuts.ts';
import type { StepProps } from '../../step-props.ts';
import { placeText } from './ranking-words.ts';

/** Stands in the list after the last ranked criterion, while there are some to place. */
export const NEXT_PLACE = 'next-place';

/** What can be done to a criterion's rank; the same functions as long as the screen stands. */
export interface RankingMoves {
  /** Behind all that are placed. */
  placeNext: (id: string) => void;
  move: (id: string, by: 1 | -1) => void;
  /** Lets go of it over another criterion or the next place. */
  drop: (id: string, over: string) => void;
  tie: (id: string, tied: boolean) => void;
  takeOut: (id: string) => void;
}

/** The moves with undo, each announced to screen readers. */
export function useRankingMoves(edit: StepProps['edit']) {
  // Beside the state: an undo may come before the screen has followed the move.
  const history = useRef<Draft['weighing']['ranking'][]>([]);
  const [steps, setSteps] = useState(0);
  const [announcement, announce] = useState('');

  const act = useCallback(
    (id: string, change: (draft: Draft) => Draft) => {
      edit((current) => {
        const after = change(current);
        announce(placeText(after, id));
        if (after !== current) setSteps(history.current.push(current.weighing.ranking));
        return after;
      });
    },
    [edit],
  );
  const moves: RankingMoves = useMemo(
    () => ({
      placeNext: (id) => act(id, (draft) => placeBefore(draft, id, null)),
      move: (id, by) => act(id, (draft) => moveRanked(draft, id, by)),
      drop: (id, over) => act(id, (draft) => dropped(draft, id, over)),
      tie: (id, tied) => act(id, (draft) => setTied(draft, id, tied)),
      takeOut: (id) => act(id, (draft) => unrank(draft, id)),
    }),
    [act],
  );
  const undo = () => {
    const before = history.current.pop();
    if (before === undefined) return;
    setSteps(history.current.length);
    edit((current) => restoreRanking(current, before));
    announce('Undone.');
  };
  useShortcuts({ 'mod+z': undo });
  return { moves, undo, canUndo: steps > 0, announcement };
}

function dropped(draft: Draft, id: string, over: string): Draft {
  if (over === NEXT_PLACE) return placeBefore(draft, id, null);
  const places = rankedPlaces(draft);
  if (places.has(over)) return moveRankedTo(draft, id, over);
  return places.has(id) ? unrank(draft, id) : draft;
}
