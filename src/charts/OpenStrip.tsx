import { scaleLinear } from '@visx/scale';
import { exactPoints } from '../words/figures.ts';
import { Ground } from './flip-parts.tsx';
import type { ChartNames } from './names.ts';
import { textWidth } from './text-fit.ts';

const HEIGHT = 46;
const LINE_Y = 11;
const BAND = 13;
const WORDS_Y = 38;
const BOLD = { size: 12, bold: true };
const GAP = 10;

interface OpenStripProps {
  names: ChartNames;
  /** The margin at both ends of the open answer, on both sides of 0. */
  low: number;
  high: number;
  /** The margin as it stands. */
  now: number;
  label: string;
  width: number;
}

/** What one open answer, once settled, may make of the margin: a's side left of level, b's right. */
export function OpenStrip({ names, low, high, now, label, width }: OpenStripProps) {
  const reach = Math.max(Math.abs(low), Math.abs(high)) * 1.35;
  const x = scaleLinear({ domain: [reach, -reach], range: [2, width - 2] });
  const centre = x(0);
  const ends = [
    { path: 'a' as const, at: x(high), text: `${names.paths.a.shortName} +${exactPoints(high)}` },
    { path: 'b' as const, at: x(low), text: `${names.paths.b.shortName} +${exactPoints(low)}` },
  ];
  const [a, b] = ends.map(({ text }) => textWidth(text, BOLD) / 2);
  const level = textWidth('level', { size: 12 }) / 2;
  const left = Math.max(a ?? 0, Math.min(ends[0]?.at ?? 0, centre - level - GAP - (a ?? 0)));
  const right = Math.min(width - (b ?? 0), Math.max(ends[1]?.at ?? 0, centre + level + GAP + (b ?? 0)));
  return (
    <svg className="cr-chart" role="img" aria-label={label} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <path className="cr-rule" d={`M2 ${LINE_Y}H${width - 2}`} />
      <Ground path="a" x={x(high)} y={LINE_Y - BAND / 2} width={centre - x(high)} height={BAND} />
      <Ground path="b" x={centre} y={LINE_Y - BAND / 2} width={x(low) - centre} height={BAND} />
      <path className="cr-pole" d={`M${centre} ${LINE_Y - 10}v20`} />
      <circle className="cr-ring" cx={x(now)} cy={LINE_Y} r={5.5} />
      <text className="cr-text-1 cr-bold cr-middle cr-words-a" x={left} y={WORDS_Y}>
        {ends[0]?.text}
      </text>
      <text className="cr-text-1 cr-quiet cr-middle" x={centre} y={WORDS_Y}>
        level
      </text>
      <text className="cr-text-1 cr-bold cr-middle cr-words-b" x={right} y={WORDS_Y}>
        {ends[1]?.text}
      </text>
    </svg>
  );
}
