import type { RecurringCriterion } from '../core/journal/insight-summary.ts';
import { labelColumn, labelRows } from './label-rows.ts';
import { RowLabel } from './TextLines.tsx';

const LABEL = { size: 13 };
const HEAD = 4;
const FIGURES = 70;
const BAR = 8;
/** Up to so many decisions each is a block of its own. */
const MAX_BLOCKS = 16;

interface DecidingProps {
  criteria: readonly RecurringCriterion[];
  width: number;
}

/** In how many of its decisions each criterion was among those that made the difference. */
export function Deciding({ criteria, width }: DecidingProps) {
  const labels = labelColumn(width);
  const [left, right] = [labels + 20, width - FIGURES];
  const { rows, bottom } = labelRows(criteria, ({ label }) => ({ text: label, style: LABEL }), labels, HEAD);
  const facts = criteria.map(({ label, decisive, decisions }) => `${label}: ${decisive} of ${decisions}`);
  return (
    <svg
      className="cr-chart"
      role="img"
      aria-label={`How often each criterion made the difference. ${facts.join('; ')}.`}
      viewBox={`0 0 ${width} ${bottom + 4}`}
    >
      {rows.map(({ row: { label, decisive, decisions }, lines, middle }) => (
        <g key={label}>
          <RowLabel lines={lines} middle={middle} />
          {blocks(decisive, decisions).map(({ from, to, filled }) => (
            <rect
              key={from}
              className={filled ? 'cr-dot' : 'cr-block'}
              x={left + from * (right - left)}
              y={middle - BAR / 2}
              width={Math.max(0, (to - from) * (right - left) - 2)}
              height={BAR}
              rx={2}
            />
          ))}
          <text className="cr-text-2 cr-figure cr-end" x={width} y={middle + 4}>
            {`${decisive} of ${decisions}`}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Parts of the bar, 0–1. */
function blocks(filled: number, all: number): { from: number; to: number; filled: boolean }[] {
  if (all > MAX_BLOCKS) {
    return [
      { from: 0, to: filled / all, filled: true },
      { from: filled / all, to: 1, filled: false },
    ].filter(({ from, to }) => to > from);
  }
  return Array.from({ length: all }, (_, index) => ({
    from: index / all,
    to: (index + 1) / all,
    filled: index < filled,
  }));
}
