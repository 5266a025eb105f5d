import { useMemo } from 'react';
import { calibrationOf } from '../../core/journal/calibration-summary.ts';
import type { Insights } from '../../core/journal/insights.ts';
import { counted } from '../../words/figures.ts';
import { calibrationHeading, calibrationLead } from '../../words/insights.ts';
import { api, failureMessage } from '../app/client.ts';
import { LetterButton } from '../export/LetterButton.tsx';
import { useRead } from '../stores/use-read.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureState } from '../ui/FailureState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Screen } from '../ui/Screen.tsx';
import { AgainstScoreSection } from './AgainstScoreSection.tsx';
import { BrierSection } from './BrierSection.tsx';
import { ChoicesSection } from './ChoicesSection.tsx';
import { DiagramSection } from './DiagramSection.tsx';
import { FourFieldsSection } from './FourFieldsSection.tsx';
import css from './insights.module.css';
import { RecurringSections } from './RecurringSections.tsx';
import { StateOfMindSection } from './StateOfMindSection.tsx';
import { SteadinessSection } from './SteadinessSection.tsx';

const readInsights = () => api.getInsights(null);

/** What can be learned over all decisions: how predictions turned out, how steadily one rates, and what recurs. */
export function InsightsScreen() {
  const { reading, again } = useRead(readInsights);
  if (reading.kind === 'loading') return <EmptyState title="Reading your decisions…" busy />;
  if (reading.kind === 'failed') {
    const why = failureMessage(reading.error);
    return <FailureState title="Your decisions cannot be read." detail={why} onRetry={again} />;
  }
  return <InsightsPage insights={reading.value} />;
}

function InsightsPage({ insights: { decisions, covered, unreadable } }: { insights: Insights }) {
  const calibration = useMemo(() => calibrationOf(decisions), [decisions]);
  if (decisions.length === 0) {
    return (
      <EmptyState
        title="What you learn from your decisions will stand here."
        detail={
          leftOut(covered, unreadable) ||
          'It begins with the first decision: predictions that come true or do not, and reviews.'
        }
      >
        <LinkButton href="/journal">Go to the journal</LinkButton>
      </EmptyState>
    );
  }
  const out = leftOut(covered, unreadable);
  const since = Math.min(...decisions.map(({ at }) => new Date(at).getFullYear()));
  return (
    <Screen title={calibrationHeading(calibration)} actions={<LetterButton since={since} />}>
      <p className={css['lead']}>
        {calibrationLead(calibration)} {out}
      </p>
      <div className={css['columns']}>
        <div className={css['column']}>
          {calibration.diagram !== null && <DiagramSection diagram={calibration.diagram} />}
          {calibration.score !== null && calibration.diagram === null && (
            <BrierSection calibration={calibration} />
          )}
          {calibration.diagram === null && <ChoicesSection decisions={decisions} />}
        </div>
        <div className={css['column']}>
          {calibration.diagram !== null && <BrierSection calibration={calibration} />}
          <SteadinessSection decisions={decisions} />
          {calibration.diagram !== null && <ChoicesSection decisions={decisions} />}
        </div>
      </div>
      <div className={css['below']}>
        <FourFieldsSection decisions={decisions} />
        <RecurringSections decisions={decisions} />
        <AgainstScoreSection decisions={decisions} />
        <StateOfMindSection decisions={decisions} />
      </div>
    </Screen>
  );
}

/** What the figures leave out, and why; empty if nothing. */
function leftOut(covered: number, unreadable: number): string {
  const parts = [
    ...(covered > 0
      ? [
          `${counted(covered, 'decision')} ${covered === 1 ? 'is' : 'are'} left out: covered until the review.`,
        ]
      : []),
    ...(unreadable > 0
      ? [`${counted(unreadable, 'decision')} cannot be read and ${unreadable === 1 ? 'is' : 'are'} left out.`]
      : []),
  ];
  return parts.join(' ');
}
