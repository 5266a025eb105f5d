import type { ComponentProps } from 'react';
import css from './TableRegion.module.css';

type TableRegionProps = Pick<
  ComponentProps<'section'>,
  'id' | 'hidden' | 'aria-label' | 'aria-labelledby' | 'children'
>;

/** A named region around a table that may be wider than its place: it scrolls by itself, by keyboard too. */
export const TableRegion = (props: TableRegionProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: not every browser gives the focus to what scrolls
  <section {...props} className={css['region']} tabIndex={0} />
);
