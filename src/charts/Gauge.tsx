import type { Zone } from '../core/assessment/evaluation.ts';
import { PATHS, type PathKey } from '../core/card/card.ts';
import { exactPoints } from '../words/figures.ts';
import { boundsText, isOpen, marginText, overallFigures } from './figures.ts';
import { branchPath, forkY, GAUGE_END, gaugeScale, LINE_Y } from './gauge-geometry.ts';
import { Band, Value } from './gauge-parts.tsx';
import { hatchPath } from './hatch.ts';
import { type ChartProps, DEFAULT_WIDTH } from './names.ts';
import { MarkShape } from './PathMark.tsx';
import { TextLines } from './TextLines.tsx';
import { textWidth } from './text-fit.ts';
import { wrapText } from './text-wrap.ts';

const HEIGHT = 146;
const ZONE = { above: 30, below: 20 };
const FLAG_HEIGHT = 27;
const NAME = { size: 13, bold: true };
const NAME_LINE = 16;
/** Names need so much room beside the zone, in pixels. */
const LEAST_ROOM = 120;
interface GaugeProps extends ChartProps {
  /** Margins that are too close to call. */
  zone: Zone;
  /** Adds both overall values, each at its path's end. */
  values?: boolean;
  /** A margin that this one is held against, as a dashed ring; `what` names it: "By your answers". */
  before?: { margin: number; what: string };
}

/**
 * The margin on the fork: from 20 points or more for a, left, to 20 or more for b. The shoulders are the zone in
 * which it is too close to call.
 */
export function Gauge({
  evaluation,
  zone: closeZone,
  names,
  width = DEFAULT_WIDTH,
  values = false,
  before,
}: GaugeProps) {
  const { margin, leader } = evaluation;
  const overall = overallFigures(evaluation);
  const x = gaugeScale(width);
  const centre = x(0);
  const zone = { a: x(closeZone.high), b: x(closeZone.low) };
  const at = x(margin.mid);
  const ringY = forkY(at, margin.mid > 0 ? zone.a : zone.b, centre);
  const beyond = Math.abs(margin.mid) >= GAUGE_END;
  const ringRadius = beyond ? 12 : 6.5;

  const flag = leader === null ? 'no difference' : `${exactPoints(margin.mid)} points`;
  const flagWidth = textWidth(flag, NAME) + 34;
  const flagX = Math.min(Math.max(at, flagWidth / 2), width - flagWidth / 2);

  const roomBeside = Math.min(zone.a, width - zone.b) - 30;
  const nameLines = (path: PathKey, room: number) => wrapText(names.paths[path].name, room, NAME, 2);
  const reach = (path: PathKey) =>
    Math.max(...nameLines(path, roomBeside).map((line) => textWidth(line, NAME))) + 24;
  // Over a name, the flag's pole would strike it through: then both names stand below the line.
  const below = roomBeside < LEAST_ROOM || at < reach('a') || at > width - reach('b');
  const nameRoom = below ? centre - 40 : roomBeside;
  const linesBelow = below ? Math.max(...PATHS.map((path) => nameLines(path, nameRoom).length)) : 0;
  const height = HEIGHT + Math.max(0, linesBelow - (values ? 0 : 1)) * NAME_LINE;

  const open = isOpen(margin);
  const facts = [
    `Margin: ${marginText(margin.mid, names)}, on a scale from ${GAUGE_END} or more for ${names.paths.a.name} to ${GAUGE_END} or more for ${names.paths.b.name}.`,
    `From ${marginText(closeZone.low, names)} to ${marginText(closeZone.high, names)} it is too close to call.`,
    ...(before ? [`${before.what}: ${marginText(before.margin, names)}.`] : []),
    ...(values
      ? [`Overall values: ${PATHS.map((path) => `${names.paths[path].name} ${overall[path]}`).join(', ')}.`]
      : []),
    ...(open ? [`The open answers leave ${boundsText(margin, names)}.`] : []),
  ].join(' ');

  return (
    <svg className="cr-chart" role="img" aria-label={facts} viewBox={`0 0 ${width} ${height}`}>
      <path
        className="cr-zone"
        d={hatchPath(zone.a, LINE_Y - ZONE.above, zone.b - zone.a, ZONE.above + ZONE.below, 7)}
      />
      {open && <Band low={x(margin.low)} high={x(margin.high)} centre={centre} />}
      <path className="cr-fork-b" d={branchPath(x(-GAUGE_END), zone.b, centre + 0.8)} />
      <path className="cr-fork-a" d={branchPath(x(GAUGE_END), zone.a, centre - 0.8)} />
      <path className="cr-fork-ink" d={`M${centre} ${LINE_Y + 32}V${LINE_Y + 62}`} />
      <MarkShape path="a" radius={8} x={x(GAUGE_END)} y={LINE_Y} />
      <MarkShape path="b" radius={8} x={x(-GAUGE_END)} y={LINE_Y} />

      {[5, 10, 15, GAUGE_END].flatMap((points) =>
        [points, -points].map((value) => (
          <g key={value}>
            {points < GAUGE_END && <path className="cr-tick" d={`M${x(value)} ${LINE_Y + 12}v7`} />}
            <text className="cr-text-1 cr-quiet cr-middle" x={x(value)} y={LINE_Y + 34}>
              {points === GAUGE_END ? `${points}+` : points}
            </text>
          </g>
        )),
      )}
      <text
        className={`cr-text-1 cr-quiet${below ? ' cr-middle' : ''}`}
        x={below ? centre : centre + 13}
        y={LINE_Y + (below ? -38 : 58)}
      >
        too close to call
      </text>

      {PATHS.map((path) => {
        const lines = nameLines(path, nameRoom);
        const firstY = below ? LINE_Y + 54 : LINE_Y - 20 - (lines.length - 1) * NAME_LINE;
        return (
          <TextLines
            key={path}
            className={`cr-text-2 cr-bold cr-user cr-words-${path}${path === 'b' ? ' cr-end' : ''}`}
            lines={lines}
            x={path === 'a' ? 14 : width - 14}
            y={firstY}
            leading={NAME_LINE}
          />
        );
      })}

      {values &&
        PATHS.map((path) => (
          <Value key={path} path={path} value={overall[path]} width={width} baseline={height - 4} />
        ))}

      {before && (
        <circle
          className="cr-ring cr-ring-before"
          cx={x(before.margin)}
          cy={forkY(x(before.margin), before.margin > 0 ? zone.a : zone.b, centre)}
          r={ringRadius}
        />
      )}
      <path className="cr-pole" d={`M${at} ${FLAG_HEIGHT - 1}V${ringY - ringRadius}`} />
      <circle className={beyond ? 'cr-ring cr-ring-open' : 'cr-ring'} cx={at} cy={ringY} r={ringRadius} />
      <rect
        className="cr-flag"
        x={flagX - flagWidth / 2}
        y={0}
        width={flagWidth}
        height={FLAG_HEIGHT}
        rx={4}
      />
      <text className="cr-text-2 cr-bold cr-flag-words cr-middle" x={flagX} y={18}>
        {flag}
      </text>
    </svg>
  );
}
