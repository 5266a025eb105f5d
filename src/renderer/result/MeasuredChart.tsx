import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { DEFAULT_WIDTH } from '../../charts/names.ts';

/** Narrower than this a chart is no longer drawn anew but shrinks. */
const MIN_WIDTH = 480;

interface MeasuredChartProps {
  /** Where it is a small one: so narrow it may be drawn, in pixels. */
  least?: number;
  children: (width: number) => ReactNode;
}

/** Draws a chart for the width it has, so that its words keep their size. */
export function MeasuredChart({ least = MIN_WIDTH, children }: MeasuredChartProps) {
  const { ref, width } = useElementSize();
  const first = least === MIN_WIDTH ? DEFAULT_WIDTH : least;
  return <div ref={ref}>{children(width === 0 ? first : Math.max(least, Math.round(width)))}</div>;
}
