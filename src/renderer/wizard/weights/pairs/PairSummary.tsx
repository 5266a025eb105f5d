import { memo, useMemo } from 'react';
import type { Criterion, Weighing } from '../../../../core/assessment/draft.ts';
import type { Consistency } from '../../../../core/assessment/evaluation.ts';
import { statedWeights } from '../../../../core/assessment/weights/stated-weights.ts';
import { quoted } from '../../../../words/figures.ts';
import { consistencyWords, leastFitting, ratioWords } from '../../../../words/pairs.ts';
import { QuietButton } from '../../../ui/QuietButton.tsx';
import { ShareBar } from '../ShareBar.tsx';
import { weightShares } from '../weight-shares.ts';
import css from './pairs.module.css';

/** The weights are found by iteration: equals differ in their last digits. */
const ALMOST_ALL = 1 - 1e-9;

interface PairSummaryProps {
  /** Those that are on; the answers connect them all. */
  criteria: readonly Criterion[];
  weighing: Weighing;
  /** To the question about two criteria, to look at it again. */
  onReconsider: (first: string, second: string) => void;
}

/** The weights from the comparisons, and their consistency. */
export const PairSummary = memo(function PairSummary({ criteria, weighing, onReconsider }: PairSummaryProps) {
  const { shares, consistency } = useMemo(() => {
    const stated = statedWeights(
      criteria.map(({ id }) => id),
      weighing,
    );
    return { shares: weightShares(stated.weights), consistency: stated.consistency };
  }, [criteria, weighing]);
  return (
    <div className={css['summary']}>
      <section aria-label="What your answers come to">
        <h2>What your answers come to</h2>
        <ul className={css['weights']}>
          {criteria.map(({ id, label }, index) => {
            const share = shares[index];
            return (
              <li key={id}>
                <bdi data-user-text>{label}</bdi>
                {share !== undefined && <ShareBar {...share} most={share.ofLargest > ALMOST_ALL} />}
              </li>
            );
          })}
        </ul>
      </section>
      {consistency !== null && (
        <HangTogether consistency={consistency} criteria={criteria} onReconsider={onReconsider} />
      )}
    </div>
  );
});

interface HangTogetherProps {
  consistency: Consistency;
  criteria: readonly Criterion[];
  onReconsider: PairSummaryProps['onReconsider'];
}

function HangTogether({ consistency, criteria, onReconsider }: HangTogetherProps) {
  const { says, means, next } = consistencyWords(consistency);
  const { ratio, disturbing } = consistency;
  const least = leastFitting(consistency, (id) =>
    quoted(criteria.find((each) => each.id === id)?.label ?? ''),
  );
  return (
    <section className={css['together']} aria-label="Do they hang together?">
      <h2>Do they hang together?</h2>
      <p>
        <strong>{says}</strong> {means} {next}
      </p>
      {ratio !== null && <p className={css['ratio']}>{ratioWords(ratio)}</p>}
      {least !== null && disturbing !== null && (
        <div className={css['least']}>
          <p>
            <strong>What fits least:</strong> <span data-user-text>{least.stated}</span>
          </p>
          <p data-user-text>{least.implied}</p>
          <QuietButton onClick={() => onReconsider(disturbing.first, disturbing.second)}>
            Look at this question again
          </QuietButton>
        </div>
      )}
    </section>
  );
}
