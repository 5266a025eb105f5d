import { scaleLinear } from '@visx/scale';
import type { RecurringCriterion } from '../core/journal/insight-summary.ts';
import { percentText } from '../words/weights.ts';
import { labelColumn, labelRows } from './label-rows.ts';
import { RowLabel } from './TextLines.tsx';

const LABEL = { size: 13 };
const HEAD = 4;
/** Height of a line between its least and its greatest weight. */
const RISE = 18;
const FIGURES = 124;
/** From so many on the dots are small. */
const MANY = 12;

interface WeightLinesProps {
  criteria: readonly RecurringCriterion[];
  width: number;
}

/** The weight of each criterion over time: a line a criterion, its first and its latest weight beside it. */
export function WeightLines({ criteria, width }: WeightLinesProps) {
  const labels = labelColumn(width);
  const times = criteria.flatMap(({ weights }) => weights.map(({ at }) => Date.parse(at)));
  const most = Math.max(...criteria.flatMap(({ weights }) => weights.map(({ weight }) => weight)));
  const x = scaleLinear({
    domain: [Math.min(...times), Math.max(...times)],
    range: [labels + 20, width - FIGURES - 16],
  });
  const rise = scaleLinear({ domain: [0, most], range: [RISE / 2, -RISE / 2] });
  const { rows, bottom } = labelRows(criteria, ({ label }) => ({ text: label, style: LABEL }), labels, HEAD);
  const facts = criteria.map(({ label, weights }) => `${label}: ${movedText(weights)}`);
  return (
    <svg
      className="cr-chart"
      role="img"
      aria-label={`Weights over time. ${facts.join('; ')}.`}
      viewBox={`0 0 ${width} ${bottom + 4}`}
    >
      {rows.map(({ row: { label, weights }, lines, middle }) => (
        <g key={label}>
          <RowLabel lines={lines} middle={middle} />
          <path
            className="cr-fit cr-thin"
            d={`M${weights.map(({ at, weight }) => `${x(Date.parse(at))} ${middle + rise(weight)}`).join('L')}`}
          />
          {weights.map(({ at, weight, review }) => (
            <circle
              key={`${at}${review}`}
              className={review ? 'cr-ring' : 'cr-dot'}
              cx={x(Date.parse(at))}
              cy={middle + rise(weight)}
              r={weights.length > MANY ? 2.2 : 3.5}
            />
          ))}
          <text className="cr-text-2 cr-figure cr-end" x={width} y={middle + 4}>
            {movedText(weights)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** `12 % to 18.5 %` */
const movedText = (weights: RecurringCriterion['weights']): string =>
  [weights[0], weights.at(-1)]
    .map((each) => (each === undefined ? '' : percentText(each.percent, each.weight)))
    .join(' to ');
