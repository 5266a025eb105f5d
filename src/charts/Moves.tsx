import { scaleLinear } from '@visx/scale';
import { movesBySteps, STEP } from '../core/journal/steadiness.ts';
import { fixed } from '../words/figures.ts';

const TOP = 8;
const HEIGHT = 74;
const BOTTOM = 24;
/** The axis goes at least so far to both sides, in points. */
const MIN_REACH = 32;
const TICK = 10;

interface MovesProps {
  moves: readonly number[];
  /** Standard deviation that is assumed, in points. */
  assumed: number;
  width: number;
}

/** How far unchanged ratings moved, in steps of five points, with the assumed spread as a dashed line over the same area. */
export function Moves({ moves, assumed, width }: MovesProps) {
  const steps = movesBySteps(moves);
  const reach = Math.max(MIN_REACH, ...steps.map(({ middle }) => Math.abs(middle) + STEP));
  const x = scaleLinear({ domain: [-reach, reach], range: [4, width - 4] });
  const density = (move: number) =>
    (moves.length * STEP * Math.exp(-((move / assumed) ** 2) / 2)) / (assumed * Math.sqrt(2 * Math.PI));
  const most = Math.max(density(0), ...steps.map(({ count }) => count));
  const y = scaleLinear({ domain: [0, most], range: [TOP + HEIGHT, TOP] });
  const curve = Array.from({ length: 81 }, (_, index) => -reach + (index * reach) / 40);
  const ticks = Array.from(
    { length: 2 * Math.floor(reach / TICK) + 1 },
    (_, index) => (index - Math.floor(reach / TICK)) * TICK,
  );
  const facts = steps.map(({ middle, count }) => `${signed(middle)}: ${count}`);
  return (
    <svg
      className="cr-chart"
      role="img"
      aria-label={`How far unchanged ratings moved, in points. ${facts.join('; ')}.`}
      viewBox={`0 0 ${width} ${TOP + HEIGHT + BOTTOM}`}
    >
      {steps.map(({ middle, count }) => (
        <rect
          key={middle}
          className="cr-bar-plain"
          x={x(middle - STEP / 2) + 1}
          y={y(count)}
          width={Math.max(1, x(STEP) - x(0) - 2)}
          height={y(0) - y(count)}
        />
      ))}
      <path
        className="cr-diagonal cr-strong-dash"
        d={`M${curve.map((move) => `${x(move).toFixed(1)} ${y(density(move)).toFixed(1)}`).join('L')}`}
      />
      <path className="cr-tick" d={`M4 ${y(0)}H${width - 4}`} />
      {ticks.map((tick) => (
        <text key={tick} className="cr-text-1 cr-quiet cr-middle" x={x(tick)} y={TOP + HEIGHT + 18}>
          {signed(tick)}
        </text>
      ))}
    </svg>
  );
}

/** `+10`, `−10`, `0` */
export const signed = (points: number): string => (points > 0 ? `+${fixed(points, 0)}` : fixed(points, 0));
