import type { ReactNode } from 'react';
import css from './decision.module.css';

/** Terms and what is so; a term with nothing to say is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={css['facts']}>
      {facts
        .filter(([, said]) => said !== null && said !== '')
        .map(([term, said]) => (
          <div key={term} className={css['fact']}>
            <dt>{term}</dt>
            <dd data-user-text>{said}</dd>
          </div>
        ))}
    </dl>
  );
}
