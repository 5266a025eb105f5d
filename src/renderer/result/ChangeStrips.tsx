import { ChangeStrip } from '../../charts/ChangeStrip.tsx';
import { type ChartNames, labelOf } from '../../charts/names.ts';
import type { PathKey } from '../../core/card/card.ts';
import type { RatingChange, WeightChange } from '../../words/nearest-changes.ts';
import { MeasuredChart } from './MeasuredChart.tsx';
import css from './NextSheet.module.css';

interface StripProps<C> {
  change: C;
  leader: PathKey;
  names: ChartNames;
}

/** Weights near or above half are rare; the scale grows for one. */
const HALF = 0.5;

export function WeightStrip({ change, leader, names }: StripProps<WeightChange>) {
  const { id, now, turns, nowText, text, threshold } = change;
  const end = Math.max(now, turns) > 0.46 ? 1 : HALF;
  const label = `“${labelOf(names, id)}” ${text}`;
  return (
    <div className={css['strip']}>
      <p data-user-text>
        <strong>One weight.</strong> {label}
      </p>
      <MeasuredChart least={260}>
        {(width) => (
          <ChangeStrip
            leader={leader}
            now={now}
            turns={turns}
            end={end}
            nowText={nowText}
            turnsText={threshold.figure === null ? 'turns' : `${threshold.figure}\u00a0%`}
            startText="0"
            endText={`${end * 100}\u00a0%`}
            label={`${label}, now ${nowText}`}
            width={width}
          />
        )}
      </MeasuredChart>
    </div>
  );
}

export function RatingStrip({ change, leader, names }: StripProps<RatingChange>) {
  const { id, path, now, turns, nowText, text, threshold } = change;
  const label = `“${labelOf(names, id)}” on ${names.paths[path].shortName} ${text}`;
  return (
    <div className={css['strip']}>
      <p data-user-text>
        <strong>One rating.</strong> {label}
      </p>
      <MeasuredChart least={260}>
        {(width) => (
          <ChangeStrip
            leader={leader}
            now={now}
            turns={turns}
            end={100}
            nowText={nowText}
            turnsText={threshold.figure ?? 'turns'}
            startText="0"
            endText="100"
            label={`${label}, now ${nowText}`}
            width={width}
          />
        )}
      </MeasuredChart>
    </div>
  );
}
