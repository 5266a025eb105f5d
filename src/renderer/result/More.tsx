import type { ReactNode } from 'react';
import css from './More.module.css';

/** Details that most readers do not need, closed at first. */
export const More = ({ what, children }: { what: string; children: ReactNode }) => (
  <details className={css['more']}>
    <summary>{what}</summary>
    <div className={css['moreParts']}>{children}</div>
  </details>
);
