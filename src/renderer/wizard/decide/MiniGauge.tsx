import { branchPath, forkY, GAUGE_END, gaugeScale, LINE_Y } from '../../../charts/gauge-geometry.ts';
import { MarkShape } from '../../../charts/PathMark.tsx';
import type { Zone } from '../../../core/assessment/evaluation.ts';
import css from './verdict-sheet.module.css';

const WIDTH = 252;

/** The gauge without its scale, beside a sentence that says the same. Decoration: hidden from screen readers. */
export function MiniGauge({ margin, zone: closeZone }: { margin: number; zone: Zone }) {
  const x = gaugeScale(WIDTH);
  const centre = x(0);
  const zone = { a: x(closeZone.high), b: x(closeZone.low) };
  const at = x(margin);
  return (
    <svg className={`cr-chart ${css['gauge']}`} viewBox={`0 ${LINE_Y - 14} ${WIDTH} 74`} aria-hidden>
      <path className="cr-fork-b" d={branchPath(x(-GAUGE_END), zone.b, centre + 0.8)} />
      <path className="cr-fork-a" d={branchPath(x(GAUGE_END), zone.a, centre - 0.8)} />
      <path className="cr-fork-ink" d={`M${centre} ${LINE_Y + 32}V${LINE_Y + 54}`} />
      <MarkShape path="a" radius={6} x={x(GAUGE_END)} y={LINE_Y} />
      <MarkShape path="b" radius={6} x={x(-GAUGE_END)} y={LINE_Y} />
      <circle className="cr-ring" cx={at} cy={forkY(at, margin > 0 ? zone.a : zone.b, centre)} r={6} />
    </svg>
  );
}
