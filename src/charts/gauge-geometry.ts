import { scaleLinear } from '@visx/scale';

/** Points at which the scale ends: "20+". */
export const GAUGE_END = 20;
/** Height of the line that the margin is read on, from the top. */
export const LINE_Y = 76;
/** Below the line, the shoulders come together here. */
const JOIN = 38;

/** x of a margin, a's side left; what lies beyond an end stands on it. */
export const gaugeScale = (width: number) =>
  scaleLinear({ domain: [GAUGE_END, -GAUGE_END], range: [22, width - 22], clamp: true });

type Point = readonly [x: number, y: number];

/** The control points of one shoulder: from the edge of the zone down to the fork's join. */
function shoulder(edge: number, centre: number): readonly [Point, Point, Point, Point] {
  const bend = edge + (centre - edge) * 0.64;
  return [
    [edge, LINE_Y],
    [bend, LINE_Y],
    [centre, LINE_Y + 6],
    [centre, LINE_Y + JOIN],
  ];
}

/** Path data of one branch, from its end along the line and down its shoulder. */
export function branchPath(end: number, edge: number, centre: number): string {
  const [, c1, c2, join] = shoulder(edge, centre);
  return `M${end} ${LINE_Y}H${edge}C${[c1, c2, join].map((point) => point.join(' ')).join(' ')}`;
}

const bezier = (t: number, [p0, p1, p2, p3]: readonly [number, number, number, number]) =>
  (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;

/** y of the fork at x: on the line outside the zone, inside it down the shoulder. */
export function forkY(x: number, edge: number, centre: number): number {
  const [p0, p1, p2, p3] = shoulder(edge, centre);
  const inside = Math.abs(x - centre) < Math.abs(edge - centre);
  if (!inside) return LINE_Y;
  // x runs one way along the shoulder, so bisection finds the place.
  let [from, to] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const middle = (from + to) / 2;
    const reached = bezier(middle, [p0[0], p1[0], p2[0], p3[0]]);
    if (Math.abs(reached - centre) > Math.abs(x - centre)) from = middle;
    else to = middle;
  }
  return bezier(from, [p0[1], p1[1], p2[1], p3[1]]);
}
