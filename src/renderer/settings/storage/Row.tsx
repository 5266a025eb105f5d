import { type ReactNode, useId } from 'react';
import look from '../../ui/look.module.css';
import rows from '../rows.module.css';
import css from './storage.module.css';

interface RowProps {
  label: string;
  why: string;
  children: ReactNode;
}

/** One subject of the page: its name and a sentence on the left, the rest beside. */
export function Row({ label, why, children }: RowProps) {
  const id = useId();
  return (
    <section className={rows['row']} aria-labelledby={id}>
      <div>
        <h2 id={id} className={rows['label']}>
          {label}
        </h2>
        <p className={look['quiet']}>{why}</p>
      </div>
      <div className={css['content']}>{children}</div>
    </section>
  );
}
