import type { ReactNode } from 'react';
import css from './ScreenHeading.module.css';

interface ScreenHeadingProps {
  /** One sentence that says what this screen is about. */
  title: string;
  /** Below a heading of the screen's own it is the second. */
  level?: 1 | 2;
  /** What to do, in a sentence or two. */
  children?: ReactNode;
}

/** The opening of a wizard's screen. */
export function ScreenHeading({ title, level = 1, children }: ScreenHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={css['heading']}>
      <Heading>{title}</Heading>
      {children !== undefined && <p className={css['lead']}>{children}</p>}
    </div>
  );
}
