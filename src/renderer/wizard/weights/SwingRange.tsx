import { IconX } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Swing } from '../../../core/assessment/draft.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { RangeTrack } from '../../ui/RangeTrack.tsx';
import type { Ends } from '../../ui/range-drag.ts';
import { useUnfinishedEntries } from '../../ui/unfinished.ts';
import css from './weights.module.css';

interface SwingRangeProps {
  /** The criterion, for names that are read out. */
  label: string;
  /** Its name among the problems. */
  field: string;
  /** 0–100; the range lies around them. */
  points: number;
  range: Swing['range'];
  /** The user has just asked for it: the keyboard goes to it, once. */
  added: RefObject<boolean>;
  /** What is wrong with it, if anything. */
  problem: ReactNode;
  /** Null where both ends lie on the points. */
  onChange: (range: Swing['range']) => void;
  onRemove: () => void;
}

/** The range of the points. It starts at the points themselves and can be opened to either side. */
export function SwingRange(props: SwingRangeProps) {
  const { label, field, points, range, added, onChange, onRemove } = props;
  const row = useRef<HTMLDivElement>(null);
  /** Ends whose box is empty, on the way to another number; they count as the points meanwhile. */
  const [emptied, setEmptied] = useState({ low: false, high: false });
  const { low, high } = range ?? { low: points, high: points };
  useEffect(() => {
    if (added.current) row.current?.querySelector('input')?.focus();
    added.current = false;
  }, [added]);

  const { unfinished: refusals, report } = useUnfinishedEntries();
  const problemId = useId();
  const problem =
    refusals[0] === undefined ? props.problem : <FieldProblem id={problemId} message={refusals[0].message} />;

  const take = (ends: Ends) => {
    setEmptied({ low: ends.low === null, high: ends.high === null });
    const next = { low: Math.min(ends.low ?? points, points), high: Math.max(ends.high ?? points, points) };
    onChange(next.low === next.high ? null : next);
  };
  const box = (end: 'low' | 'high') => (
    <NumberField
      label={`${label}: ${end === 'low' ? 'lowest' : 'highest'} points`}
      hideLabel
      onRefusal={report}
      describedBy={refusals.length > 0 ? problemId : undefined}
      min={end === 'low' ? 0 : points}
      max={end === 'low' ? points : 100}
      field={field}
      value={emptied[end] ? null : { low, high }[end]}
      onChange={(value) => take({ low, high, [end]: value })}
    />
  );
  return (
    <div ref={row} className={css['range']}>
      <p className={css['rangeAsk']}>How far off might this be?</p>
      <RangeTrack label={`${label}: how far off`} tone="ink" ends={{ low, high }} onChange={take} />
      <div className={css['rangeEnds']}>
        {box('low')}
        <span>to</span>
        {box('high')}
        <IconButton Icon={IconX} label={`${label}: remove the range`} onClick={onRemove} />
      </div>
      {problem !== false && <div className={css['rangeProblem']}>{problem}</div>}
    </div>
  );
}
