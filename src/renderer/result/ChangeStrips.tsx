import type { ComponentProps } from 'react';
import { ChangeStrip } from '../../charts/ChangeStrip.tsx';
import { type ChartNames, labelOf } from '../../charts/names.ts';
import type { PathKey } from '../../core/card/card.ts';
import { quoted } from '../../words/figures.ts';
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
  const { id, now, turns, text, threshold } = change;
  const end = Math.max(now, turns) > 0.46 ? 1 : HALF;
  return (
    <Strip
      title="One weight."
      label={`${quoted(labelOf(names, id))} ${text}`}
      change={change}
      leader={leader}
      end={end}
      turnsText={threshold.figure === null ? 'turns' : `${threshold.figure}\u00a0%`}
      endText={`${end * 100}\u00a0%`}
    />
  );
}

export function RatingStrip({ change, leader, names }: StripProps<RatingChange>) {
  const { id, path, text, threshold } = change;
  return (
    <Strip
      title="One rating."
      label={`${quoted(labelOf(names, id))} on ${names.paths[path].shortName} ${text}`}
      change={change}
      leader={leader}
      end={100}
      turnsText={threshold.figure ?? 'turns'}
      endText="100"
    />
  );
}

type OneStripProps = Omit<
  ComponentProps<typeof ChangeStrip>,
  'now' | 'turns' | 'nowText' | 'startText' | 'width'
> & {
  title: string;
  change: WeightChange | RatingChange;
};

/** One change in words, and as a strip from 0 to the end of its scale. */
function Strip({ title, label, change: { now, turns, nowText }, ...strip }: OneStripProps) {
  return (
    <div className={css['strip']}>
      <p data-user-text>
        <strong>{title}</strong> {label}
      </p>
      <MeasuredChart least={260}>
        {(width) => (
          <ChangeStrip
            {...strip}
            now={now}
            turns={turns}
            nowText={nowText}
            startText="0"
            label={`${label}, now ${nowText}`}
            width={width}
          />
        )}
      </MeasuredChart>
    </div>
  );
}
