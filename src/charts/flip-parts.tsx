import type { PathKey } from '../core/card/card.ts';
import { hatchPath } from './hatch.ts';
import type { ChartNames } from './names.ts';
import { firstFitting, textWidth } from './text-fit.ts';

interface GroundProps {
  path: PathKey | null;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The tint of whoever leads: plain for a, hatched for b. */
export function Ground({ path, ...box }: GroundProps) {
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

const LEGEND = { size: 12 };
/** From a key to its words, and from words to the next key. */
const KEY = 19;
const KEY_GAP = 18;

export function Legend({ names, from, width, leader, y }: LegendProps) {
  const lengthOf = (text: string) => KEY + textWidth(text, LEGEND) + KEY_GAP;
  const fixedWords = ['weight now', 'winner changes'];
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
