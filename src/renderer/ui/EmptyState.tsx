import type { ReactNode } from 'react';
import { Fork } from '../../charts/Fork.tsx';
import css from './EmptyState.module.css';

interface EmptyStateProps {
  /** One sentence on what will be here, or what is so. */
  title: ReactNode;
  /** One line on how it comes, or what to do. */
  detail?: string;
  /** Read out at once: something went wrong. */
  alert?: boolean;
  busy?: boolean;
  /** One button at the most. */
  children?: ReactNode;
}

export function EmptyState({ title, detail, alert = false, busy = false, children }: EmptyStateProps) {
  return (
    <section className={css['state']} role={alert ? 'alert' : undefined} aria-busy={busy}>
      <Fork />
      <h1 className={css['title']}>{title}</h1>
      {detail !== undefined && <p className={css['detail']}>{detail}</p>}
      {children}
    </section>
  );
}
