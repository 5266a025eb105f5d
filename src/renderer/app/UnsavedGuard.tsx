import { useLayoutEffect } from 'react';
import { useOpenSheet } from '../second-voice/open-sheet.ts';
import { isUnsaved, useCardEditor } from '../stores/card-editor-store.ts';
import { draftSession } from '../stores/draft-store.ts';
import { usePage } from '../stores/page-store.ts';
import { reviewSession } from '../stores/review-store.ts';
import { areKept, useUnsavedCards } from '../stores/unsaved-cards.ts';
import { someUnsent, useUnsentNotes } from '../stores/unsent-notes.ts';

/**
 * Asks before the window is closed or loaded anew while a card that is not kept yet, a pasted page, a note, or an answer that could not be saved
 * or waits for an older save would be lost with it. Going elsewhere in the app loses nothing.
 */
export function UnsavedGuard() {
  const kept = useUnsavedCards(areKept);
  const cards =
    useCardEditor(({ open }) => Object.entries(open).some(([key, card]) => isUnsaved(key, card))) && !kept;
  const page = usePage(({ text }) => text.trim() !== '');
  const note = useUnsentNotes(someUnsent);
  // Answers are saved by themselves, unless that failed; what waits behind a save under way is asked for when the page goes.
  const answers = draftSession.useSaving(({ unsaved }) => unsaved !== null);
  const review = reviewSession.useSaving(({ unsaved }) => unsaved !== null);
  const sheet = useOpenSheet((state) => state.unsaved);
  const unsaved = cards || page || note || answers || review || sheet;
  // At once: the window may be closing already when a save fails.
  useLayoutEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved || draftSession.isBehind() || reviewSession.isBehind()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return null;
}
