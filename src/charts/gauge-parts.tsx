import type { PathKey } from '../core/card/card.ts';
import { GAUGE_END, LINE_Y } from './gauge-geometry.ts';
import { MarkShape } from './PathMark.tsx';
import { TextLines } from './TextLines.tsx';
import { firstFitting, textWidth } from './text-fit.ts';
import { wrapText } from './text-wrap.ts';

const BAND = 16;

/** Bounds of the margin over all open answers, each part in the tint of its side. */
export function Band({ low, high, centre }: { low: number; high: number; centre: number }) {
  const y = LINE_Y - BAND / 2;
  // A higher margin lies further left.
  const [left, right] = [high, low];
  return (
    <>
      {left < centre && (
        <rect
          className="cr-band-a"
          x={left}
          y={y}
          width={Math.min(right, centre) - left}
          height={BAND}
          rx={4}
        />
      )}
      {right > centre && (
        <rect
          className="cr-band-b"
          x={Math.max(left, centre)}
          y={y}
          width={right - Math.max(left, centre)}
          height={BAND}
          rx={4}
        />
      )}
    </>
  );
}

/** Round points with a mark on the line, and the ends, which stand for everything beyond. */
export function Ticks({ x }: { x: (points: number) => number }) {
  return [5, 10, 15, GAUGE_END].flatMap((points) =>
    [points, -points].map((value) => (
      <g key={value}>
        {points < GAUGE_END && <path className="cr-tick" d={`M${x(value)} ${LINE_Y + 12}v7`} />}
        <text className="cr-text-1 cr-quiet cr-middle" x={x(value)} y={LINE_Y + 34}>
          {points === GAUGE_END ? `${points}+` : points}
        </text>
      </g>
    )),
  );
}

/** From a chevron to the next, and from the edge to the tip of the outer one, whose stroke stands out, in pixels. */
const CHEVRON = 4;
const CHEVRON_EDGE = 1.5;

/** Two chevrons past an end of the scale, within the picture: there is more than is drawn. */
export function BeyondScale({ path, width }: { path: PathKey; width: number }) {
  const [edge, way] = path === 'a' ? [0, -1] : [width, 1];
  const chevron = (nth: number) =>
    `M${edge - way * (CHEVRON_EDGE + nth * CHEVRON)} ${LINE_Y - 6}l${way * CHEVRON} 6l${-way * CHEVRON} 6`;
  return <path className={`cr-beyond cr-beyond-${path}`} d={chevron(2) + chevron(1)} />;
}

const NAME = { size: 13, bold: true };
const DETAIL = { size: 12 };
const FIGURE = { size: 32 };
const LEADING = 16;
/** From the edge to what a path's words begin with, and from its value to its name. */
const INDENT = 34;
const AFTER_VALUE = 14;
/** A name in less room than this would be no name. */
const MIN_ROOM = 96;

/** A path's name, what it means and its overall value, broken to the room there is. */
interface SideWords {
  name: string[];
  detail: string;
  value: string | null;
  /** How far the name stands from its edge, in pixels. */
  indent: number;
  height: number;
  fits: boolean;
}

interface SideText {
  name: string;
  /** The same in fewer and fewer words. */
  details: readonly string[];
  value: string | null;
  /** From the edge to what stands in the middle, in pixels. */
  room: number;
}

export function pathWords(of: SideText): SideWords {
  const indent = INDENT + (of.value === null ? 0 : textWidth(of.value, FIGURE) + AFTER_VALUE);
  const room = of.room - indent;
  const name = wrapText(of.name, Math.max(room, MIN_ROOM), NAME, 2);
  const detail = of.details.length === 0 ? '' : firstFitting(of.details, Math.max(room, MIN_ROOM), DETAIL);
  const lines = name.length + (detail === '' ? 0 : 1);
  return {
    name,
    detail,
    value: of.value,
    indent,
    height: Math.max(lines, 2) * LEADING + 2,
    fits: room >= MIN_ROOM,
  };
}

interface PathWordsProps {
  path: PathKey;
  words: SideWords;
  width: number;
  /** Baseline of the name's first line. */
  top: number;
}

/** What a path is called and comes to, from its end of the line inwards. */
export function PathWords({ path, words: { name, detail, value, indent }, width, top }: PathWordsProps) {
  const isLeft = path === 'a';
  const at = (distance: number) => (isLeft ? distance : width - distance);
  const end = isLeft ? '' : ' cr-end';
  return (
    <>
      <MarkShape path={path} radius={5.5} x={at(20)} y={top + (value === null ? -4 : 4)} />
      {value !== null && (
        <text className={`cr-serif-7${end}`} x={at(INDENT)} y={top + 15}>
          {value}
        </text>
      )}
      <TextLines
        className={`cr-text-2 cr-bold cr-user cr-words-${path}${end}`}
        lines={name}
        x={at(indent)}
        y={top}
        leading={LEADING}
      />
      {detail !== '' && (
        <text
          className={`cr-text-1 cr-soft cr-user${end}`}
          x={at(indent)}
          y={top + name.length * LEADING + 2}
        >
          {detail}
        </text>
      )}
    </>
  );
}
