import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { ApiError } from '../../../core/api-error.ts';
import type { CardProposal } from '../../../core/card/proposal.ts';
import { type ProposalProblem, proposalProblems } from '../../../core/card/proposal-problems.ts';
import { toCard } from '../../../core/card/to-card.ts';
import {
  closeProposal,
  type EditorKey,
  FROM_NOTHING,
  FROM_PAGE,
  forgetBaseVersion,
  useCardEditor,
} from '../../stores/card-editor-store.ts';
import { addCard, saveCard } from '../../stores/library-store.ts';
import { setPageText } from '../../stores/page-store.ts';
import { flushUnsavedCards } from '../../stores/unsaved-cards.ts';
import { useTask } from '../../ui/use-task.ts';
import { showSaved } from '../just-saved.ts';
import { CARDS } from '../places.ts';
import { focusField } from './focus-field.ts';

interface SaveCard {
  /** What must be corrected first; shown from the first attempt to save on, and kept up to date. */
  problems: readonly ProposalProblem[];
  /** Saves and goes to the library, or focuses the first problem. */
  save: () => Promise<void>;
  busy: boolean;
  /** Why the last attempt failed; null if it did not. */
  failure: string | null;
}

const isNew = (key: EditorKey): boolean => key === FROM_PAGE || key === FROM_NOTHING;

const baseVersionOf = (key: EditorKey) => useCardEditor.getState().open[key]?.baseVersion ?? null;

/** Saves the card that is open under a key. */
export function useSaveCard(key: EditorKey, proposal: CardProposal): SaveCard {
  const [tried, setTried] = useState(false);
  const { busy, failure, setFailure, run } = useTask();
  const problems = proposalProblems(proposal);

  const keep = async () => {
    const made = toCard(proposal, key);
    const { card } = await (isNew(key) ? addCard(made) : saveCard(made, baseVersionOf(key))).catch(
      (error: unknown) => {
        if (error instanceof ApiError && error.code === 'outdated') forgetBaseVersion(key);
        throw error;
      },
    );
    closeProposal(key);
    // Only then is it shown as saved: after a start it would be offered as not saved yet. Where that fails it is tried again later.
    await flushUnsavedCards();
    if (key === FROM_PAGE) setPageText('');
    showSaved(card.id);
    navigate(CARDS);
  };
  const save = async () => {
    const [first] = problems;
    setTried(true);
    setFailure(null);
    if (first === undefined) await run(keep);
    else focusField(first.field);
  };

  return { problems: tried ? problems : [], save, busy, failure };
}
