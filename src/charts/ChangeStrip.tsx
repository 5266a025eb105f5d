import { scaleLinear } from '@visx/scale';
import { otherPath, type PathKey } from '../core/card/card.ts';
import { Ground } from './flip-parts.tsx';
import { textWidth } from './text-fit.ts';

const HEIGHT = 46;
const STRIP = { y: 4, height: 13 };
const WORDS_Y = 36;
const WORDS = { size: 12 };
const BOLD = { size: 12, bold: true };
/** Between two figures under the strip. */
const GAP = 8;

interface ChangeStripProps {
  leader: PathKey;
  /** Where it stands and where it turns, from 0 to `end`. */
  now: number;
  turns: number;
  end: number;
  nowText: string;
  turnsText: string;
  startText: string;
  endText: string;
  /** What it shows, for who does not see it. */
  label: string;
  width: number;
}

/** One weight or one rating: who leads where, where it stands now, and where it turns. */
export function ChangeStrip(props: ChangeStripProps) {
  const { leader, now, turns, end, nowText, turnsText, startText, endText, label, width } = props;
  const x = scaleLinear({ domain: [0, end], range: [2, width - 2], clamp: true });
  const other = otherPath(leader);
  const [below, above] = turns < now ? [other, leader] : [leader, other];
  const turn = x(turns);
  const ring = x(now);
  const middle = STRIP.y + STRIP.height / 2;
  const words = placed(width, [
    { text: turnsText, at: turn, style: BOLD },
    { text: `now ${nowText}`, at: ring, style: WORDS },
  ]);
  const [turnX = 0, nowX = 0] = words.map(({ x: at }) => at);
  const isFree = (from: number, to: number) => words.every(({ left, right }) => right < from || left > to);
  const endWidth = textWidth(endText, WORDS);
  return (
    <svg className="cr-chart" role="img" aria-label={label} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <Ground path={below} x={x(0)} y={STRIP.y} width={Math.max(0, turn - x(0))} height={STRIP.height} />
      <Ground path={above} x={turn} y={STRIP.y} width={Math.max(0, x(end) - turn)} height={STRIP.height} />
      <path className={`cr-turn-${other}`} d={`M${turn} ${STRIP.y - 3}v${STRIP.height + 6}`} />
      <circle className="cr-ring" cx={Math.min(Math.max(ring, 6.5), width - 6.5)} cy={middle} r={5.5} />
      {isFree(0, textWidth(startText, WORDS) + GAP) && (
        <text className="cr-text-1 cr-quiet" x={0} y={WORDS_Y}>
          {startText}
        </text>
      )}
      {isFree(width - endWidth - GAP, width) && (
        <text className="cr-text-1 cr-quiet cr-end" x={width} y={WORDS_Y}>
          {endText}
        </text>
      )}
      <text className={`cr-text-1 cr-bold cr-middle cr-words-${other}`} x={turnX} y={WORDS_Y}>
        {turnsText}
      </text>
      <text className="cr-text-1 cr-soft cr-middle" x={nowX} y={WORDS_Y}>
        now {nowText}
      </text>
    </svg>
  );
}

interface Word {
  text: string;
  at: number;
  style: { size: number; bold?: boolean };
}

/** Two figures under what they speak of, moved apart where they would touch, and kept inside. */
function placed(width: number, words: readonly [Word, Word]): { x: number; left: number; right: number }[] {
  const halves = words.map(({ text, style }) => textWidth(text, style) / 2);
  const [h0 = 0, h1 = 0] = halves;
  const [first, second] = words;
  const inside = (at: number, half: number) => Math.min(Math.max(at, half), width - half);
  let [x0, x1] = [inside(first.at, h0), inside(second.at, h1)];
  const need = h0 + h1 + GAP;
  const sign = first.at <= second.at ? 1 : -1;
  const short = need - sign * (x1 - x0);
  if (short > 0) {
    x0 = inside(x0 - (sign * short) / 2, h0);
    x1 = inside(x0 + sign * need, h1);
    x0 = inside(x1 - sign * need, h0);
  }
  return [
    { x: x0, left: x0 - h0, right: x0 + h0 },
    { x: x1, left: x1 - h1, right: x1 + h1 },
  ];
}
