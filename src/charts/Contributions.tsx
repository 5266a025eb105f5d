import { PATHS, type PathKey } from '../core/card/card.ts';
import { fixed } from '../words/figures.ts';
import { marginText, sideOf } from '../words/margins.ts';
import { bars, type ContributionBar } from './contribution-bars.ts';
import { hatchPath } from './hatch.ts';
import { labelColumn, labelRows, type RowChartProps } from './label-rows.ts';
import { type ChartProps, DEFAULT_WIDTH } from './names.ts';
import { RowLabel } from './TextLines.tsx';
import { firstFitting, fitText, textWidth } from './text-fit.ts';

const HEAD = 34;
const BAR = 16;
/** Room for a figure at the end of a bar. */
const FIGURE = 40;
const LABEL = { size: 13 };
const BOLD = { size: 13, bold: true };

/** Where zero lies and how long a point is, so that the longest bars of both sides and b's heading fit. */
function layout(rows: readonly ContributionBar[], width: number, labels: number, headB: number) {
  const reach = (path: PathKey) =>
    Math.max(
      0,
      ...rows.flatMap(({ span }) => (path === 'a' ? [span.mid, span.high] : [-span.mid, -span.low])),
    );
  const longest = { a: reach('a'), b: reach('b') };
  const total = longest.a + longest.b;
  const [left, right] = [labels + FIGURE, width - FIGURE];
  const shareOfA = total === 0 ? 0.5 : Math.max(0.25, longest.a / total);
  const zero = Math.min(left + (right - left) * shareOfA, width - Math.min(headB, 0.3 * width) - 9);
  const scale = Math.min(
    longest.a > 0 ? (zero - left) / longest.a : Number.POSITIVE_INFINITY,
    longest.b > 0 ? (right - zero) / longest.b : Number.POSITIVE_INFINITY,
  );
  return { zero, scale: Number.isFinite(scale) ? scale : 0 };
}

/** Weight times difference of each criterion, by size: solid to the left for a, hatched to the right for b. */
export function Contributions({ evaluation, names, width = DEFAULT_WIDTH, tallest }: RowChartProps) {
  const labels = labelColumn(width);
  const rows = bars(evaluation, names);
  const heads = (form: 'name' | 'shortName') => ({
    a: `for ${names.paths.a[form]}`,
    b: `for ${names.paths.b[form]}`,
  });
  const { zero, scale } = layout(rows, width, labels, textWidth(heads('name').b, BOLD));
  const room = { a: zero - 9, b: width - zero - 9 };
  const inFull = PATHS.every((path) => textWidth(heads('name')[path], BOLD) <= room[path]);
  const head = heads(inFull ? 'name' : 'shortName');

  const { rows: placed, bottom } = labelRows(
    rows,
    ({ label, decisive }) => ({ text: label, style: decisive ? BOLD : LABEL }),
    labels - 8,
    HEAD,
    tallest,
  );
  const foot = bottom + 2;

  const facts = `What made the difference, in points of the margin. ${rows
    .map(({ label, figure }) => `${label}: ${marginText(figure, names)}`)
    .join('; ')}. Together: ${marginText(evaluation.margin.mid, names)}.`;

  return (
    <svg className="cr-chart" role="img" aria-label={facts} viewBox={`0 0 ${width} ${foot + 30}`}>
      <text className="cr-text-2 cr-bold cr-words-a cr-end" x={zero - 9} y={14}>
        {fitText(head.a, room.a, BOLD)}
      </text>
      <text className="cr-text-2 cr-bold cr-words-b" x={zero + 9} y={14}>
        {fitText(head.b, room.b, BOLD)}
      </text>
      {placed.map(({ row, lines, middle }) => (
        <g key={row.id}>
          <RowLabel lines={lines} middle={middle} bold={row.decisive} />
          <Bar row={row} middle={middle} zero={zero} scale={scale} />
        </g>
      ))}
      <path className="cr-axis" d={`M${zero} ${HEAD - 10}V${foot - 4}`} />
      <path className="cr-rule" d={`M0 ${foot}H${width}`} />
      <text className="cr-text-2 cr-bold" x={0} y={foot + 22}>
        Together
      </text>
      <Sum evaluation={evaluation} names={names} width={width} zero={zero} y={foot + 22} />
    </svg>
  );
}

interface BarProps {
  row: ContributionBar;
  middle: number;
  zero: number;
  scale: number;
}

/** One bar with its figure, and a thin line over as much as the open answers leave open. */
function Bar({ row: { span, figure, open }, middle, zero, scale }: BarProps) {
  const side = span.mid > 0 ? 'a' : 'b';
  const length = Math.abs(span.mid) * scale;
  const [x, y] = [side === 'a' ? zero - length : zero, middle - BAR / 2];
  const whisker = { from: zero - span.high * scale, to: zero - span.low * scale };
  const end =
    side === 'a'
      ? Math.min(x, open ? whisker.from : x) - 8
      : Math.max(x + length, open ? whisker.to : x + length) + 8;
  return (
    <>
      {length > 0 && <rect className={`cr-bar-${side}`} x={x} y={y} width={length} height={BAR} rx={2} />}
      {side === 'b' && (
        <path className="cr-bar-hatch" d={hatchPath(x + 0.5, y + 0.5, length - 1, BAR - 1, 6)} />
      )}
      {open && (
        <>
          <path className="cr-whisker-ground" d={`M${whisker.from} ${middle}H${whisker.to}`} />
          <path
            className="cr-whisker"
            d={`M${whisker.from} ${middle}H${whisker.to}M${whisker.from} ${middle - 4}v8M${whisker.to} ${middle - 4}v8`}
          />
        </>
      )}
      <text className={`cr-text-2 cr-figure${side === 'a' ? ' cr-end' : ''}`} x={end} y={middle + 4.5}>
        {fixed(Math.abs(figure))}
      </text>
    </>
  );
}

/** The margin under the side that it lies on, or as far over as its words need. */
function Sum({ evaluation, names, width, zero, y }: Required<ChartProps> & { zero: number; y: number }) {
  const side = sideOf(evaluation.margin.mid);
  const { mid } = evaluation.margin;
  const words = firstFitting([marginText(mid, names), marginText(mid, names, 'shortName')], width - 90, BOLD);
  const length = textWidth(words, BOLD);
  const toTheRight = side === 'b' && zero + 9 + length <= width;
  const x = toTheRight ? zero + 9 : side === 'b' ? width : Math.max(zero - 9, 90 + length);
  const colour = side === null ? '' : ` cr-words-${side}`;
  return (
    <text className={`cr-text-2 cr-bold${colour}${toTheRight ? '' : ' cr-end'}`} x={x} y={y}>
      {words}
    </text>
  );
}
