import type { ReactNode } from 'react';
import css from './Screen.module.css';
import { usePageTitle } from './use-page-title.ts';

interface ScreenProps {
  /** A small line over the heading. */
  over?: ReactNode;
  /** One sentence on what is so. */
  title: string;
  /** The heading is in the user's own words, of any script. */
  userTitle?: boolean;
  /** As wide as there is room, for content with margins of its own. */
  wide?: boolean;
  /** A list of rows: as wide as it may be, with less above it. */
  list?: boolean;
  /** Beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A screen inside the shell: heading, actions, content. */
export function Screen({
  over,
  title,
  userTitle = false,
  wide = false,
  list = false,
  actions,
  children,
}: ScreenProps) {
  usePageTitle(userTitle ? (typeof over === 'string' ? over : 'A decision') : title.replace(/\.$/, ''));
  return (
    <div className={css['screen']} data-wide={wide || undefined} data-list={list || undefined}>
      <div className={css['head']}>
        <div>
          {over !== undefined && <p className={css['over']}>{over}</p>}
          <h1 id="screen-heading" data-user-text={userTitle || undefined}>
            {title}
          </h1>
        </div>
        {actions !== undefined && <div className={css['actions']}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
