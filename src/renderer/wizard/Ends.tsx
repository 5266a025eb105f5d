import { VisuallyHidden } from '@mantine/core';
import css from './Ends.module.css';

interface EndsProps {
  /** For what describes itself by them. */
  id?: string;
  worst: string;
  best: string;
}

/** A criterion from its worst end to its best. Each end keeps its own direction of writing; the order is the screen's. */
export function Ends({ id, worst, best }: EndsProps) {
  return (
    <p id={id} className={css['ends']}>
      <bdi data-user-text>{worst}</bdi>
      <VisuallyHidden> to </VisuallyHidden>
      <span className={css['best']}>
        <svg className={css['arrow']} viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
          <path d="M1 5h25M22 1.5 26 5l-4 3.5" />
        </svg>
        <bdi data-user-text>{best}</bdi>
      </span>
    </p>
  );
}
