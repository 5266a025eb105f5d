import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { comparedSide } from '../../core/journal/comparison.ts';
import type { Decision } from '../../core/journal/decision.ts';
import { api, failureMessage } from '../app/client.ts';
import { NotFoundScreen } from '../app/NotFoundScreen.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { ChooseSecond } from './ChooseSecond.tsx';
import { ComparePage } from './ComparePage.tsx';
import { CoveredSide } from './CoveredSide.tsx';
import { type ComparedPlace, placeFrom } from './places.ts';

type Loading =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'ready'; first: Decision; second: Decision | null };

/** Any two decisions, two reviews, or a review with its original, side by side. */
export function CompareScreen({ first, second }: { first: string; second?: string | undefined }) {
  const [one, two] = [placeFrom(first), placeFrom(second)];
  if (one === null || (second !== undefined && two === null)) return <NotFoundScreen />;
  return <LoadedCompare key={`${first} ${second}`} first={one} second={two} />;
}

function LoadedCompare({ first, second }: { first: ComparedPlace; second: ComparedPlace | null }) {
  const [state, setState] = useState<Loading>({ kind: 'loading' });
  const [firstId, secondId] = [first.id, second?.id ?? null];
  const load = useCallback(async () => {
    try {
      const [one, two] = await Promise.all([
        api.getDecision({ id: firstId }),
        secondId === null ? null : api.getDecision({ id: secondId }),
      ]);
      setState({ kind: 'ready', first: one, second: two });
    } catch (error) {
      setState({ kind: 'failed', message: failureMessage(error) });
    }
  }, [firstId, secondId]);
  useEffect(() => {
    void load();
  }, [load]);

  if (state.kind === 'loading') return <EmptyState title="Opening both…" busy />;
  if (state.kind === 'failed') {
    return (
      <EmptyState title="These cannot be compared." detail={state.message} alert>
        <Button onClick={() => void load()}>Try again</Button>
        <LinkButton href="/journal" variant="default">
          Go to the journal
        </LinkButton>
      </EmptyState>
    );
  }
  for (const decision of [state.first, state.second]) {
    if (decision?.covered != null) {
      return <CoveredSide id={decision.id} record={decision.covered} onLooked={() => void load()} />;
    }
  }
  const one = comparedSide(state.first, first.review);
  if (one === null) return <CannotRead />;
  if (second === null || state.second === null) return <ChooseSecond first={first} decision={state.first} />;
  const two = comparedSide(state.second, second.review);
  return two === null ? <CannotRead /> : <ComparePage first={one} second={two} />;
}

const CannotRead = () => (
  <EmptyState
    title="These cannot be compared."
    detail="The answers of one of them cannot be read, or there is no such review."
    alert
  >
    <LinkButton href="/journal">Go to the journal</LinkButton>
  </EmptyState>
);
