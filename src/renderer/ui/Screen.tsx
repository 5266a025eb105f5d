import type { ReactNode } from 'react';
import css from './Screen.module.css';

interface ScreenProps {
  /** A small line over the heading. */
  over?: string;
  /** One sentence on what is so. */
  title: string;
  /** Beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A screen inside the shell: heading, actions, content. */
export function Screen({ over, title, actions, children }: ScreenProps) {
  return (
    <div className={css['screen']}>
      <div className={css['head']}>
        <div>
          {over !== undefined && <p className={css['over']}>{over}</p>}
          <h1 id="screen-heading">{title}</h1>
        </div>
        {actions !== undefined && <div className={css['actions']}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
