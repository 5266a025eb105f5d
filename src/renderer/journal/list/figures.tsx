import { IconEyeOff } from '@tabler/icons-react';
import type { DecisionSummary } from '../../../core/journal/decision.ts';
import unseen from '../../ui/unseen.module.css';
import { MarginBar } from './MarginBar.tsx';
import css from './row.module.css';

interface FigureProps {
  decision: Pick<DecisionSummary, 'covered' | 'margin' | 'confidence'>;
}

/** How far one path was ahead; nothing where there is no score. */
export function MarginFigure({ decision: { covered, margin } }: FigureProps) {
  if (covered) return <Covered what="margin" />;
  if (margin === null) return null;
  return (
    <>
      <MarginBar margin={margin} />
      <span>{Math.abs(margin).toFixed(1)}</span>
    </>
  );
}

/** How sure the user was; nothing where they did not say. */
export function SureFigure({ decision: { covered, confidence } }: FigureProps) {
  if (covered) return <Covered what="confidence" />;
  return confidence !== null && `${confidence}\u00a0%`;
}

/** What is covered shows nothing that could tell. */
const Covered = ({ what }: { what: 'margin' | 'confidence' }) => (
  <span className={css['covered']}>
    <IconEyeOff size={16} stroke={1.6} aria-hidden />
    <span className={unseen['readOut']}>{what} covered until the review</span>
  </span>
);
