import { PATHS, type PathKey, type PerPath } from '../core/card/card.ts';
import { pointsText } from '../words/figures.ts';
import { isOpenAsShown, overallFigures } from '../words/margins.ts';
import { type GaugeFacts, gaugeFacts } from './gauge-facts.ts';
import { branchPath, forkY, GAUGE_END, gaugeScale, LINE_Y } from './gauge-geometry.ts';
import { Band, BeyondScale, Ticks } from './gauge-parts.tsx';
import { PathWords, pathWords } from './gauge-words.tsx';
import { hatchPath } from './hatch.ts';
import { DEFAULT_WIDTH } from './names.ts';
import { MarkShape } from './PathMark.tsx';
import { TextLines } from './TextLines.tsx';
import { textWidth } from './text-fit.ts';

const ZONE = { above: 30, below: 20 };
const FLAG_HEIGHT = 27;
const FLAG = { size: 13, bold: true };
const CAPTION = { size: 12 };
/** Where what stands under the line begins, from the line. */
const UNDER = 66;
const LEADING = 16;

interface GaugeProps extends GaugeFacts {
  /** Only the line with its marks, 110 pixels high: names, values and zone are said beside it. */
  bare?: boolean;
  /** What a path means, under its name: the longest wording that fits. */
  details?: PerPath<readonly string[]>;
}

/**
 * The margin on the fork: from 20 points or more for a, left, to 20 or more for b. The shoulders are the zone in
 * which it is too close to call.
 */
export function Gauge(props: GaugeProps) {
  const {
    evaluation,
    zone: closeZone,
    zoneWords,
    names,
    width = DEFAULT_WIDTH,
    bare = false,
    values = false,
    before,
  } = props;
  const { margin, leader } = evaluation;
  const overall = overallFigures(evaluation);
  const x = gaugeScale(width);
  const centre = x(0);
  const zone = { a: x(closeZone.high), b: x(closeZone.low) };
  const at = x(margin.mid);
  const ringAt = (points: number) => forkY(x(points), points > 0 ? zone.a : zone.b, centre);
  const beyond = Math.abs(margin.mid) >= GAUGE_END;
  const ringRadius = beyond ? 12 : 6.5;
  const beforeBeyond = before !== undefined && Math.abs(before.margin) >= GAUGE_END;
  // In the same place the earlier ring goes around the other one.
  const isCovered = before !== undefined && Math.abs(x(before.margin) - at) < 3;

  const flag = leader === null ? 'no difference' : pointsText(margin.mid);
  const flagWidth = textWidth(flag, FLAG) + 34;
  const flagX = Math.min(Math.max(at, flagWidth / 2), width - flagWidth / 2);

  const caption = ['too close to call', ...(zoneWords === undefined ? [] : [zoneWords])];
  const captionHalf = Math.max(...caption.map((line) => textWidth(line, CAPTION))) / 2;
  const side = (path: PathKey, taken: number) =>
    pathWords({
      name: names.paths[path].name,
      details: props.details?.[path] ?? [],
      value: values ? overall[path] : null,
      room: centre - taken - LEADING,
    });
  const sides = { a: side('a', captionHalf), b: side('b', captionHalf) };
  // Where names have no room beside the caption they stand below it.
  const isBelow = PATHS.some((path) => !sides[path].fits);
  const below = isBelow ? caption.length * LEADING + 8 : 0;
  const words = isBelow ? { a: side('a', 0), b: side('b', 0) } : sides;
  const rows = Math.max(caption.length * LEADING, ...PATHS.map((path) => words[path].height));
  const height = bare ? LINE_Y + UNDER - 16 : LINE_Y + UNDER - 12 + below + rows + 4;

  const open = isOpenAsShown(margin);

  return (
    <svg className="cr-chart" role="img" aria-label={gaugeFacts(props)} viewBox={`0 0 ${width} ${height}`}>
      <path
        className="cr-zone"
        d={hatchPath(zone.a, LINE_Y - ZONE.above, zone.b - zone.a, ZONE.above + ZONE.below, 7)}
      />
      {open && <Band low={x(margin.low)} high={x(margin.high)} centre={centre} />}
      <path className="cr-fork-b" d={branchPath(x(-GAUGE_END), zone.b, centre + 0.8)} />
      <path className="cr-fork-a" d={branchPath(x(GAUGE_END), zone.a, centre - 0.8)} />
      <path className="cr-fork-ink" d={`M${centre} ${LINE_Y + 32}V${LINE_Y + 50}`} />
      <MarkShape path="a" radius={8} x={x(GAUGE_END)} y={LINE_Y} />
      <MarkShape path="b" radius={8} x={x(-GAUGE_END)} y={LINE_Y} />
      {Math.max(margin.high, before?.margin ?? 0) > GAUGE_END && <BeyondScale path="a" width={width} />}
      {Math.min(margin.low, before?.margin ?? 0) < -GAUGE_END && <BeyondScale path="b" width={width} />}
      <Ticks x={x} />
      {!bare && (
        <TextLines
          className="cr-text-1 cr-quiet cr-middle"
          lines={caption}
          x={centre}
          y={LINE_Y + UNDER}
          leading={LEADING}
        />
      )}
      {!bare &&
        PATHS.map((path) => (
          <PathWords key={path} path={path} words={words[path]} width={width} top={LINE_Y + UNDER + below} />
        ))}
      {before && (
        <circle
          className={`cr-ring cr-ring-before${beforeBeyond ? ' cr-ring-open' : ''}`}
          cx={x(before.margin)}
          cy={ringAt(before.margin)}
          r={(beforeBeyond ? 12 : 6.5) + (isCovered ? 5 : 0)}
        />
      )}
      <path className="cr-pole" d={`M${at} ${FLAG_HEIGHT - 1}V${ringAt(margin.mid) - ringRadius}`} />
      <circle
        className={beyond ? 'cr-ring cr-ring-open' : 'cr-ring'}
        cx={at}
        cy={ringAt(margin.mid)}
        r={ringRadius}
      />
      <rect
        className="cr-flag"
        x={flagX - flagWidth / 2}
        y={0}
        width={flagWidth}
        height={FLAG_HEIGHT}
        rx={4}
      />
      <text className="cr-text-2 cr-bold cr-flag-words cr-middle" x={flagX} y={18}>
        {flag}
      </text>
    </svg>
  );
}
