import type { ReactNode } from 'react';
import css from './Terms.module.css';

/** Terms on the left, what is so on the right. */
export function Terms({ children }: { children: ReactNode }) {
  return <dl className={css['terms']}>{children}</dl>;
}

export function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={css['term']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The user's own words; nothing where there are none. */
export function Words({ name, text }: { name: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <Term name={name}>
      <span className={css['words']} data-user-text>
        {text}
      </span>
    </Term>
  );
}
