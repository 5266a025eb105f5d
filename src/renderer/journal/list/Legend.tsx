import { IconEyeOff } from '@tabler/icons-react';
import css from './list.module.css';
import { PredictionMark } from './PredictionMarks.tsx';

/** What the marks of the list mean. */
export const Legend = () => (
  <p className={css['legend']}>
    <span>
      <PredictionMark kind="came" /> came true
    </span>
    <span>
      <PredictionMark kind="didNot" /> did not
    </span>
    <span>
      <PredictionMark kind="open" /> open
    </span>
    <span>
      <IconEyeOff size={16} stroke={1.6} aria-hidden /> covered until the review
    </span>
    <span className={css['legendEnd']}>Margin: the lead of one path, up to 20 points.</span>
  </p>
);
