import type { ReactNode } from 'react';
import css from './result.module.css';

/** What most readers do not need: shut until it is asked for. */
export const More = ({ what, children }: { what: string; children: ReactNode }) => (
  <details className={css['more']}>
    <summary>{what}</summary>
    <div className={css['moreParts']}>{children}</div>
  </details>
);
