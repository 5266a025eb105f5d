import { type RefObject, useEffect, useRef } from 'react';
import { focusFirstProblem } from './focus-problem.ts';

/**
 * Where a step's screen begins for the keyboard and the screen reader.
 *
 * @param place names what is shown: another one starts at its heading
 * @param refusals number of refused attempts to go on: each leads to the first field that wants something; what is missing is told over the foot
 * @returns for the element that holds the screen
 */
export function useStepScreen(place: string, refusals: number): RefObject<HTMLDivElement | null> {
  const screen = useRef<HTMLDivElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    screen.current?.parentElement?.scrollTo(0, 0);
    screen.current?.focus({ preventScroll: true });
  }, [place]);
  useEffect(() => {
    if (refusals > 0 && screen.current !== null) focusFirstProblem(screen.current);
  }, [refusals]);
  return screen;
}
