import type { Zone } from '../core/assessment/evaluation.ts';
import { PATHS } from '../core/card/card.ts';
import { fixed } from '../words/figures.ts';
import { isOpenAsShown, marginRange, marginText, overallFigures } from '../words/margins.ts';
import { GAUGE_END } from './gauge-geometry.ts';
import type { ChartProps } from './names.ts';

/** What the gauge tells of a margin. */
export interface GaugeFacts extends ChartProps {
  /** Margins that are too close to call. */
  zone: Zone;
  /** How far they reach, as it is said: "from 2.8 for IC to 2.6 for TL". */
  zoneWords?: string;
  /** Adds both overall values, each at its path's end. */
  values?: boolean;
  /** A margin that this one is held against, as a dashed ring; `what` names it: "By your answers". */
  before?: { margin: number; what: string };
}

/** What the gauge shows, in sentences, for those who hear it. */
export function gaugeFacts({
  evaluation,
  zone,
  zoneWords,
  names,
  values = false,
  before,
}: GaugeFacts): string {
  const { margin } = evaluation;
  const { a, b } = names.paths;
  const overall = overallFigures(evaluation);
  const closeText =
    zoneWords ?? `from ${fixed(zone.high)} for ${a.name} to ${fixed(-zone.low)} for ${b.name}`;
  const facts = [
    `Margin: ${marginText(margin.mid, names)}, on a scale from ${GAUGE_END} or more for ${a.name} to ${GAUGE_END} or more for ${b.name}.`,
    `Too close to call ${closeText}.`,
  ];
  if (before !== undefined) facts.push(`${before.what}: ${marginText(before.margin, names)}.`);
  if (values)
    facts.push(
      `Overall values: ${PATHS.map((path) => `${names.paths[path].name} ${overall[path]}`).join(', ')}.`,
    );
  if (isOpenAsShown(margin))
    facts.push(`Depending on what is open, anything from ${marginRange(margin, names)}.`);
  return facts.join(' ');
}
