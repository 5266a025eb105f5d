import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { flushDraft, openDraft, useDraft } from '../stores/draft-store.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { DecideScreen } from './DecideScreen.tsx';
import { WizardStep } from './WizardStep.tsx';

interface WizardProps {
  id: string;
  /** answer: the seven steps; decide: the commitment that follows the result. */
  view: 'answer' | 'decide';
}

/** The guided assessment of one draft, without the shell around it. */
export function Wizard({ id, view }: WizardProps) {
  const { draft, failure } = useDraft();
  const [, navigate] = useLocation();

  useEffect(() => {
    void openDraft(id);
    const save = () => void flushDraft();
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', saveWhenHidden);
    document.addEventListener('focusout', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', saveWhenHidden);
      document.removeEventListener('focusout', save);
      save();
    };
  }, [id]);

  const decided = draft?.id === id && view === 'decide' && draft.step === 'result';
  useEffect(() => {
    if (draft?.id === id && view === 'decide' && draft.step !== 'result')
      navigate(`/assess/${id}`, { replace: true });
  }, [draft, id, view, navigate]);

  if (failure !== null) {
    return (
      <EmptyState title="This assessment cannot be opened." detail={failure} alert>
        <LinkButton href="/">Go home</LinkButton>
      </EmptyState>
    );
  }
  if (draft?.id !== id) return <EmptyState title="Opening your assessment…" busy />;
  return decided ? <DecideScreen draft={draft} /> : <WizardStep draft={draft} />;
}
