import { startTransition, useEffect, useState } from 'react';

/**
 * How many rows of a long list to draw: the first ones at once, so that their screen is there within a frame, and all of
 * them once that frame is shown.
 *
 * @param first as many as a window shows, and some
 */
export function useFirstThenAll(count: number, first = 10): number {
  const [all, setAll] = useState(count <= first);
  useEffect(() => {
    if (all) return;
    let shown: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      shown = setTimeout(() => startTransition(() => setAll(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(shown);
    };
  }, [all]);
  return all ? count : Math.min(first, count);
}
