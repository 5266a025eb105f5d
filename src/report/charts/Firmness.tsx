import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { outOf100 } from '../../core/assessment/words/figures.ts';
import type { PathKey } from '../../core/card/card.ts';
import { type FirmnessSet, firmnessSets } from './firmness-sets.ts';
import { type ChartProps, DEFAULT_WIDTH } from './names.ts';
import { TextLines } from './TextLines.tsx';
import { textWidth, wrapText } from './text-fit.ts';

/** From mark to mark. */
const PITCH = 12;
const RADIUS = 3.9;
const GRID = 10 * PITCH;
const NOTE = { size: 12 };
/** Literata's figures run narrower than Inter's, whose widths are known. */
const FIGURE = { size: 21.6 };

/** Ten by ten marks for 100 weightings of each set: circles where a comes first, then diamonds where b does. */
export function Firmness({ evaluation, names, width = DEFAULT_WIDTH }: ChartProps<Evaluation>) {
  const sets = firmnessSets(evaluation);
  const told: PathKey = evaluation.leader ?? 'a';
  const column = width / sets.length;
  const room = column - 20;
  const beside = sets.every((set) => {
    const { figure, after } = figureOf(set, told);
    return textWidth(figure, FIGURE) + textWidth(after, NOTE) + 14 <= room;
  });
  const facts = sets
    .map(({ share, long }) =>
      share.tie
        ? `${long}: always equal.`
        : `${long}: ${names.paths[told].name} comes first in ${outOf100(share, told)} of 100.`,
    )
    .join(' ');
  return (
    <svg
      className="cr-chart"
      role="img"
      aria-label={facts}
      viewBox={`0 0 ${width} ${GRID + (beside ? 70 : 102)}`}
    >
      {sets.map((set, index) => (
        <g key={set.short} transform={`translate(${index * column} 0)`}>
          <Marks set={set} />
          <Words set={set} told={told} room={room} beside={beside} />
        </g>
      ))}
    </svg>
  );
}

const place = (index: number): [number, number] => [
  (index % 10) * PITCH + PITCH / 2 - 1,
  Math.floor(index / 10) * PITCH + PITCH / 2,
];
const circle = ([x, y]: [number, number]) =>
  `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`;
const diamond = ([x, y]: [number, number]) => {
  const d = 4.9;
  return `M${x} ${y - d}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`;
};

function Marks({ set: { share } }: { set: FirmnessSet }) {
  const places = Array.from({ length: 100 }, (_, index) => place(index));
  if (share.tie) return <path className="cr-marks-tie" d={places.map(circle).join('')} />;
  const marks = Math.round(share.a * 100);
  return (
    <>
      <path className="cr-mark-a" d={places.slice(0, marks).map(circle).join('')} />
      <path className="cr-mark-b" d={places.slice(marks).map(diamond).join('')} />
    </>
  );
}

interface WordsProps {
  set: FirmnessSet;
  told: PathKey;
  room: number;
  /** Whether "of 100 …" stands beside the figure, or under it where the columns are narrow. */
  beside: boolean;
}

function Words({ set, told, room, beside }: WordsProps) {
  const { figure, after } = figureOf(set, told);
  const notes = wrapText(set.long, room, NOTE, 3);
  return (
    <>
      <text x={0} y={GRID + 28}>
        <tspan className="cr-serif-6">{figure}</tspan>
        {beside && (
          <tspan className="cr-text-1 cr-soft" dx={7}>
            {after}
          </tspan>
        )}
      </text>
      {!beside && (
        <text className="cr-text-1 cr-soft" x={0} y={GRID + 47}>
          {after}
        </text>
      )}
      <TextLines className="cr-text-1 cr-quiet" lines={notes} x={0} y={GRID + (beside ? 47 : 63)} />
    </>
  );
}

/** The large figure, and what follows it. */
function figureOf({ share, short }: FirmnessSet, told: PathKey) {
  return share.tie
    ? { figure: 'equal', after: short }
    : { figure: outOf100(share, told), after: `of 100 ${short}` };
}
