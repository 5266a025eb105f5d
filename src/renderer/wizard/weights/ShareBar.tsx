import { memo } from 'react';
import { fixed } from '../../../words/figures.ts';
import unseen from '../../ui/unseen.module.css';
import css from './ShareBar.module.css';

interface ShareBarProps {
  /** Weight in percent to one decimal. */
  percent: number;
  /** Weight as a share of the largest, 0–1. */
  ofLargest: number;
  /** Inked: this is what the user wants most. */
  most: boolean;
}

/** A weight as a bar and a figure. */
export const ShareBar = memo(function ShareBar({ percent, ofLargest, most }: ShareBarProps) {
  return (
    <div className={css['share']}>
      <span className={css['bar']} aria-hidden>
        <span
          className={css['fill']}
          data-most={most || undefined}
          style={{ width: `${ofLargest * 100}%` }}
        />
      </span>
      <span className={css['percent']}>
        {/* Rounded to nothing is not nothing. */}
        {percent === 0 && ofLargest > 0 ? '< 0.1' : fixed(percent)}&nbsp;%
        <span className={unseen['readOut']}> of the whole</span>
      </span>
    </div>
  );
});
