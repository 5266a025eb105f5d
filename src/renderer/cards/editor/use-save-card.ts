import { useCallback, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { ApiError } from '../../../core/api.ts';
import type { CardProposal } from '../../../core/card/proposal.ts';
import { type ProposalProblem, proposalProblems } from '../../../core/card/proposal-problems.ts';
import { toCard } from '../../../core/card/to-card.ts';
import { failureMessage } from '../../app/client.ts';
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
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const running = useRef(false);
  const problems = proposalProblems(proposal);
  const [first] = problems;

  const save = useCallback(async () => {
    if (running.current) return;
    setTried(true);
    setFailure(null);
    if (first !== undefined) {
      focusField(first.field);
      return;
    }
    running.current = true;
    setBusy(true);
    try {
      const made = toCard(proposal, key);
      const { card } = await (isNew(key) ? addCard(made) : saveCard(made, baseVersionOf(key)));
      closeProposal(key);
      // Only then is it shown as saved: after a start it would be offered as not saved yet. Where that fails it is tried again later.
      await flushUnsavedCards();
      if (key === FROM_PAGE) setPageText('');
      showSaved(card.id);
      navigate(CARDS);
    } catch (error) {
      setFailure(failureMessage(error));
      if (error instanceof ApiError && error.code === 'outdated') forgetBaseVersion(key);
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, [key, proposal, first]);

  return { problems: tried ? problems : [], save, busy, failure };
}
