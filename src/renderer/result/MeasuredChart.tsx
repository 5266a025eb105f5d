import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { DEFAULT_WIDTH } from '../../charts/names.ts';

/** Narrower than this a chart is no longer drawn anew but shrinks. */
const NARROWEST = 480;

/** Draws a chart for the width it has, so that its words keep their size. */
export function MeasuredChart({ children }: { children: (width: number) => ReactNode }) {
  const { ref, width } = useElementSize();
  return (
    <div ref={ref}>{children(width === 0 ? DEFAULT_WIDTH : Math.max(NARROWEST, Math.round(width)))}</div>
  );
}
