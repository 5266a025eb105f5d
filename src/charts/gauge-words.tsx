import type { PathKey } from '../core/card/card.ts';
import { MarkShape } from './PathMark.tsx';
import { TextLines } from './TextLines.tsx';
import { firstFitting, textWidth } from './text-fit.ts';
import { wrapText } from './text-wrap.ts';

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

/** Breaks what stands at a path’s end of the line to the room there is. */
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
