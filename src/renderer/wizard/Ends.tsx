import { VisuallyHidden } from '@mantine/core';
import type { EndKey } from '../../core/card/card.ts';
import css from './Ends.module.css';

interface EndsProps {
  /** For what describes itself by them. */
  id?: string;
  worst: string;
  best: string;
  /** Ends that are only suggestions: they stand in italics. */
  suggested?: readonly EndKey[] | undefined;
}

/** A criterion from its worst end to its best. Each end keeps its own direction of writing; the order is the screen's. */
export function Ends({ id, worst, best, suggested = [] }: EndsProps) {
  return (
    <p id={id} className={css['ends']}>
      <bdi data-user-text data-suggested={suggested.includes('worst') || undefined}>
        {worst}
      </bdi>
      <VisuallyHidden> to </VisuallyHidden>
      <span className={css['best']}>
        <svg className={css['arrow']} viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
          <path d="M1 5h25M22 1.5 26 5l-4 3.5" />
        </svg>
        <bdi data-user-text data-suggested={suggested.includes('best') || undefined}>
          {best}
        </bdi>
      </span>
    </p>
  );
}
