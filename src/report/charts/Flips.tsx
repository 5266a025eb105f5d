import { scaleLinear } from '@visx/scale';
import type { PathKey } from '../../core/card/card.ts';
import { type FlipStrip, flipStrips } from './flip-strips.ts';
import { hatchPath } from './hatch.ts';
import { labelColumn, labelRows } from './label-rows.ts';
import { type ChartNames, type ChartProps, DEFAULT_WIDTH } from './names.ts';
import { firstBaseline, TextLines } from './TextLines.tsx';
import { firstFitting, textWidth } from './text-fit.ts';

const HEAD = 26;
const STRIP = 15;
const FIGURE = 96;
const LABEL = { size: 13 };
const LEGEND = { size: 12 };

/** One strip a criterion: who leads at which weight of it, where the user's weight lies, and where the winner changes. */
export function Flips({ evaluation, names, width = DEFAULT_WIDTH }: ChartProps) {
  const strips = flipStrips(evaluation, names);
  const labels = labelColumn(width);
  // Weights above 50 % are rare; the scale grows when there is one.
  const end = strips.some(({ weight }) => weight > 0.5) ? 1 : 0.5;
  const x = scaleLinear({ domain: [0, end], range: [labels + 16, width - FIGURE], clamp: true });

  const { rows, bottom } = labelRows(strips, ({ label }) => ({ text: label, style: LABEL }), labels, HEAD);
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
          <TextLines
            className="cr-text-2 cr-user"
            lines={lines}
            x={0}
            y={firstBaseline(middle, lines.length)}
          />
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

interface GroundProps {
  path: PathKey | null;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The tint of whoever leads: plain for a, hatched for b. */
function Ground({ path, ...box }: GroundProps) {
  return (
    <>
      <rect className={path === null ? 'cr-ground-tie' : `cr-ground-${path}`} {...box} />
      {path === 'b' && (
        <path className="cr-ground-hatch" d={hatchPath(box.x, box.y, box.width, box.height, 6)} />
      )}
    </>
  );
}

interface LegendProps {
  names: ChartNames;
  /** Where the strips start: the legend stands under them if it can. */
  from: number;
  width: number;
  leader: PathKey | null;
  y: number;
}

const KEY = 19;
const KEY_GAP = 18;

function Legend({ names, from, width, leader, y }: LegendProps) {
  const lengthOf = (text: string) => KEY + textWidth(text, LEGEND) + KEY_GAP;
  const fixedWords = ['your weight', 'winner changes'];
  const room = width - fixedWords.reduce((sum, text) => sum + lengthOf(text), 0);
  const ahead = (path: PathKey) => {
    const { shortName } = names.paths[path];
    return firstFitting([`${shortName} ahead`, shortName], room / 2 - KEY - KEY_GAP, LEGEND);
  };
  const words = [...fixedWords, ahead('a'), ahead('b')];
  const lengths = words.map(lengthOf);
  const total = lengths.reduce((sum, length) => sum + length, -KEY_GAP);
  const first = Math.max(0, Math.min(from, width - total));
  const starts = lengths.map((_, index) =>
    lengths.slice(0, index).reduce((sum, length) => sum + length, first),
  );
  const [weight = 0, turn = 0, a = 0, b = 0] = starts;
  const middle = y - 4;
  return (
    <>
      <circle className="cr-ring" cx={weight + 6} cy={middle} r={5} />
      <path className={`cr-turn-${leader === 'b' ? 'a' : 'b'}`} d={`M${turn + 10} ${middle - 7}v14`} />
      <Ground path="a" x={a + 2} y={middle - 5} width={13} height={10} />
      <Ground path="b" x={b + 2} y={middle - 5} width={13} height={10} />
      {starts.map((start, index) => (
        <text key={start} className="cr-text-1 cr-soft" x={start + KEY} y={y}>
          {words[index]}
        </text>
      ))}
    </>
  );
}
