import type { ReactNode } from 'react';
import css from './ScreenHeading.module.css';

interface ScreenHeadingProps {
  /** One sentence that says what this screen is about. */
  title: string;
  /** What to do, in a sentence or two. */
  children?: ReactNode;
}

/** The opening of a wizard's screen. */
export function ScreenHeading({ title, children }: ScreenHeadingProps) {
  return (
    <div className={css['heading']}>
      <h1>{title}</h1>
      {children !== undefined && <p className={css['lead']}>{children}</p>}
    </div>
  );
}
