import { scaleLinear } from '@visx/scale';
import type { PathKey } from '../core/card/card.ts';
import { Ground, Legend } from './flip-parts.tsx';
import { type FlipStrip, flipStrips } from './flip-strips.ts';
import { labelColumn, labelRows, type RowChartProps } from './label-rows.ts';
import { DEFAULT_WIDTH } from './names.ts';
import { RowLabel } from './TextLines.tsx';

const HEAD = 26;
const STRIP = 15;
const FIGURE = 96;
const LABEL = { size: 13 };

/** Weights near or above 50 % are rare; the scale grows for one, and where nothing turns below. */
function scaleEnd(strips: readonly FlipStrip[]): 0.5 | 1 {
  const flips = strips.flatMap(({ flip }) => (flip === null ? [] : [flip]));
  const reached = strips.some(({ weight }) => weight > 0.46);
  return reached || (flips.length > 0 && Math.min(...flips) > 0.48) ? 1 : 0.5;
}

/** One strip a criterion: who leads at which weight of it, where the user's weight lies, and where the winner changes. */
export function Flips({ evaluation, names, width = DEFAULT_WIDTH, tallest }: RowChartProps) {
  const strips = flipStrips(evaluation, names);
  const labels = labelColumn(width);
  const end = scaleEnd(strips);
  const x = scaleLinear({ domain: [0, end], range: [labels + 16, width - FIGURE], clamp: true });

  const { rows, bottom } = labelRows(
    strips,
    ({ label }) => ({ text: label, style: LABEL }),
    labels,
    HEAD,
    tallest,
  );
  const facts = `Weight at which the other path would lead. ${strips
    .map(({ label, words }) => `${label}: ${words}`)
    .join('; ')}.`;

  return (
    <svg className="cr-chart" role="img" aria-label={facts} viewBox={`0 0 ${width} ${bottom + 34}`}>
      {[0, 0.1, 0.2, 0.3, 0.4, 0.5].map((part) => (
        <text key={part} className="cr-text-1 cr-quiet cr-middle" x={x(part * 2 * end)} y={12}>
          {Math.round(part * 2 * end * 100)}
          {part === 0.5 ? '\u00a0%' : ''}
        </text>
      ))}
      {rows.map(({ row: strip, lines, middle }) => (
        <g key={strip.id}>
          <RowLabel lines={lines} middle={middle} />
          <Strip strip={strip} x={x} end={end} middle={middle} />
          <text
            className={`cr-text-2 cr-end ${wordsClass(strip, end, evaluation.leader)}`}
            x={width}
            y={middle + 4.5}
          >
            {strip.words}
          </text>
        </g>
      ))}
      <Legend names={names} from={x(0)} width={width} leader={evaluation.leader} y={bottom + 20} />
    </svg>
  );
}

/** A flip within the scale speaks in the colour of the path that would then lead; the rest stays quiet. */
function wordsClass({ flip, weight, above, below }: FlipStrip, end: number, leader: PathKey | null): string {
  if (flip === null || flip > end || leader === null) return 'cr-quiet';
  return `cr-bold cr-words-${flip < weight ? below : above}`;
}

interface StripProps {
  strip: FlipStrip;
  x: (weight: number) => number;
  end: number;
  middle: number;
}

function Strip({ strip: { weight, flip, below, above }, x, end, middle }: StripProps) {
  const y = middle - STRIP / 2;
  const turn = flip === null || flip > end ? null : flip;
  const parts = [
    { path: below, from: 0, to: turn ?? end },
    { path: above, from: turn ?? end, to: end },
  ].filter(({ from, to }) => to > from);
  const turned = turn === null || flip === null ? null : flip < weight ? below : above;
  return (
    <>
      {parts.map(({ path, from, to }) => (
        <Ground key={from} path={path} x={x(from)} y={y} width={x(to) - x(from)} height={STRIP} />
      ))}
      {turn !== null && turned !== null && (
        <path className={`cr-turn-${turned}`} d={`M${x(turn)} ${y - 3}v${STRIP + 6}`} />
      )}
      <circle className="cr-ring" cx={x(weight)} cy={middle} r={5.5} />
    </>
  );
}
