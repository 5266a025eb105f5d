import { calibrationOf, choicesScored, dotsOf } from '../../src/core/journal/calibration-summary.ts';
import {
  againstScore,
  fourFields,
  recurringCriteria,
  statesOfMind,
} from '../../src/core/journal/insight-summary.ts';
import { insights } from '../../src/core/journal/insights.ts';
import { steadinessOf } from '../../src/core/journal/steadiness.ts';
import { sampleInsights } from '../fixtures/insights.ts';
import { median, type Row } from './row.ts';

const REPEATS = 9;

/** All that the insights screen works out from the host's answer, its check included; drawing is not. */
function workOut(answer: string): void {
  const { decisions } = insights.parse(JSON.parse(answer));
  dotsOf(calibrationOf(decisions).diagram?.levels ?? []);
  steadinessOf(decisions.flatMap(({ reviews }) => reviews.map(({ moves }) => moves)));
  choicesScored(decisions);
  fourFields(decisions);
  recurringCriteria(decisions);
  againstScore(decisions, 'chosen');
  againstScore(decisions, 'gut');
  statesOfMind(decisions);
}

export function insightRows(): Row[] {
  const answer = JSON.stringify(sampleInsights(1000, 5));
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    workOut(answer);
    return performance.now() - start;
  });
  return [
    {
      name: 'Insights, 1,000 decisions with 5,000 predictions: figures',
      value: median(times),
      unit: 'ms',
      budget: { most: 100 },
    },
  ];
}
