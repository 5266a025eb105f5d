import { type ChartNames, shortNamesOf } from '../../charts/names.ts';
import { MarkShape, PathMark, reachOfMark } from '../../charts/PathMark.tsx';
import { textWidth } from '../../charts/text-fit.ts';
import { PATHS } from '../../core/card/card.ts';
import { HEAD, type PictureColumns } from './picture-columns.ts';

interface PictureHeadProps {
  names: ChartNames;
  columns: PictureColumns;
  /** Where the ratings' track ends in the drawing, and where the bars begin, in CSS pixels. */
  track: number;
  bars: number;
}

/** So wide is a track over which both ends have whole words, in CSS pixels. */
const FOR_ENDS = 104;

/** What heads the columns of the picture, and both parts of its drawing. */
export function PictureHead({ names, columns, track, bars }: PictureHeadProps) {
  const { drawing, heads } = columns;
  const ends = track < FOR_ENDS ? { worst: 'worst', best: 'best' } : { worst: 'worst end', best: 'best end' };
  return (
    <div className="picture-head">
      <span className="picture-label">Criterion</span>
      <span className="picture-weight">Weight</span>
      <span className="picture-bar" />
      {PATHS.map((path) => (
        <span key={path} className="picture-rating picture-name">
          <PathMark path={path} size={9} />
          <span>
            {heads[path].map((line) => (
              <bdi key={line}>{line}</bdi>
            ))}
          </span>
        </span>
      ))}
      <svg className="row-marks head-words" aria-hidden="true" width={drawing} height={16} overflow="visible">
        <text x={0} y={12}>
          {ends.worst}
        </text>
        <text className="cr-end" x={track} y={12}>
          {ends.best}
        </text>
        <BarHeads names={names} from={bars} to={drawing} />
      </svg>
    </div>
  );
}

/** A mark’s radius, half of its width, a mark with its space, and the least gap between two names, in CSS pixels. */
const RADIUS = 3.5;
const HALF = reachOfMark(RADIUS);
const MARK = 12;
const APART = 8;

/** Whom the bars to either side speak for: the mark, with the short name where both have room. */
function BarHeads({ names, from, to }: { names: ChartNames; from: number; to: number }) {
  const short = shortNamesOf(names);
  const widths = { a: textWidth(short.a, HEAD), b: textWidth(short.b, HEAD) };
  const isNamed = PATHS.every((path) => MARK + widths[path] <= (to - from - APART) / 2);
  return (
    <>
      <MarkShape path="a" radius={RADIUS} x={from + HALF} y={8} />
      <MarkShape path="b" radius={RADIUS} x={to - HALF - (isNamed ? widths.b + HALF : 0)} y={8} />
      {isNamed && (
        <>
          <text className="cr-user" x={from + MARK} y={12}>
            {short.a}
          </text>
          <text className="cr-end cr-user" x={to} y={12}>
            {short.b}
          </text>
        </>
      )}
    </>
  );
}
