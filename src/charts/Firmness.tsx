import type { Evaluation } from '../core/assessment/evaluation.ts';
import type { PathKey } from '../core/card/card.ts';
import type { FirmnessSet } from '../words/firmness-sets.ts';
import { FirmnessMarks, MARKS } from './firmness-marks.tsx';
import { type ChartProps, DEFAULT_WIDTH } from './names.ts';
import { TextLines } from './TextLines.tsx';
import { textWidth } from './text-fit.ts';
import { wrapText } from './text-wrap.ts';

const NOTE = { size: 12 };
/** Literata's figures run narrower than Inter's, whose widths are known. */
const FIGURE = { size: 21.6 };
/** A single set does not spread over the whole width. */
const MIN_COLUMNS = 2;
/** From column to column. */
const GAP = 20;
/** Of small marks, with the words beside them. */
const SMALL = 0.8;
const BESIDE = MARKS * SMALL + 13;

interface FirmnessProps extends ChartProps<Evaluation> {
  sets: readonly FirmnessSet[];
  /** Small, for paper: the words stand beside the marks, and the table below has the sets in full. */
  small?: boolean;
}

/** A hundred repeats, or weights of each set, as marks: circles where a comes first, then diamonds where b does. */
export function Firmness({ evaluation, sets, names, width = DEFAULT_WIDTH, small = false }: FirmnessProps) {
  const first: PathKey = evaluation.leader ?? 'a';
  const column = width / Math.max(sets.length, MIN_COLUMNS);
  const figures = sets.map((set) => figureOf(set, first));
  const isBeside = small && figures.every((words) => widest(words) <= column - BESIDE - GAP / 2);
  const isOneLine = figures.every((words) => inOneLine(words) <= column - GAP);
  const under = small ? 54 : isOneLine ? 70 : 102;
  const facts = sets
    .map(({ counts, long }) =>
      counts === null
        ? `${long}: always level.`
        : `${long}: ${names.paths[first].name} comes first in ${counts[first]} of 100.`,
    )
    .join(' ');
  return (
    <svg
      className="cr-chart"
      role="img"
      aria-label={facts}
      viewBox={`0 0 ${width} ${isBeside ? MARKS * SMALL : MARKS + under}`}
    >
      {sets.map((set, index) => (
        <g key={set.short} transform={`translate(${index * column} 0)`}>
          <g transform={isBeside ? `scale(${SMALL})` : undefined}>
            <FirmnessMarks set={set} />
          </g>
          {isBeside ? (
            <WordsBeside words={figureOf(set, first)} />
          ) : (
            <WordsUnder
              words={figureOf(set, first)}
              notes={small ? [] : wrapText(set.long, column - GAP, NOTE, 3)}
              oneLine={isOneLine}
            />
          )}
        </g>
      ))}
    </svg>
  );
}

/** What is said of a set: `87`, `of 100`, `near yours`. */
interface Words {
  figure: string;
  of: string;
  set: string;
}

const figureOf = ({ counts, short }: FirmnessSet, first: PathKey): Words =>
  counts === null
    ? { figure: 'level', of: '', set: short }
    : { figure: counts[first], of: 'of 100', set: short };

const widest = ({ figure, set }: Words): number => Math.max(textWidth(figure, FIGURE), textWidth(set, NOTE));
const inOneLine = ({ figure, of, set }: Words): number =>
  textWidth(figure, FIGURE) + 14 + textWidth(`${of} ${set}`, NOTE);

function WordsBeside({ words: { figure, of, set } }: { words: Words }) {
  return (
    <>
      <text className="cr-serif-6" x={BESIDE} y={20}>
        {figure}
      </text>
      <TextLines
        className="cr-text-1 cr-soft"
        lines={[of, set].filter((line) => line !== '')}
        x={BESIDE}
        y={40}
      />
    </>
  );
}

interface UnderProps {
  words: Words;
  notes: readonly string[];
  /** Whether the rest stands beside the figure, or below it where the columns are narrow. */
  oneLine: boolean;
}

function WordsUnder({ words: { figure, of, set }, notes, oneLine }: UnderProps) {
  const after = `${of} ${set}`.trim();
  return (
    <>
      <text x={0} y={MARKS + 28}>
        <tspan className="cr-serif-6">{figure}</tspan>
        {oneLine && (
          <tspan className="cr-text-1 cr-soft" dx={7}>
            {after}
          </tspan>
        )}
      </text>
      {!oneLine && (
        <text className="cr-text-1 cr-soft" x={0} y={MARKS + 47}>
          {after}
        </text>
      )}
      <TextLines className="cr-text-1 cr-quiet" lines={notes} x={0} y={MARKS + (oneLine ? 47 : 63)} />
    </>
  );
}
