import type { FirmnessSet } from '../words/firmness-sets.ts';

/** From mark to mark. */
const PITCH = 12;
const RADIUS = 3.9;
/** Half diagonal of a diamond of about the same area. */
const DIAGONAL = 4.9;

/** Height and width of the hundred marks. */
export const MARKS = 10 * PITCH;

type Place = readonly [x: number, y: number];

const place = (index: number): Place => [
  (index % 10) * PITCH + PITCH / 2 - 1,
  Math.floor(index / 10) * PITCH + PITCH / 2,
];
const circle = ([x, y]: Place) =>
  `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`;
const diamond = ([x, y]: Place) =>
  `M${x} ${y - DIAGONAL}l${DIAGONAL} ${DIAGONAL}l${-DIAGONAL} ${DIAGONAL}l${-DIAGONAL} ${-DIAGONAL}z`;

/** Ten by ten marks, as many as are said: circles for a, then diamonds for b; hollow circles where all is equal. */
export function FirmnessMarks({ set: { share, counts } }: { set: Pick<FirmnessSet, 'share' | 'counts'> }) {
  const places = Array.from({ length: 100 }, (_, index) => place(index));
  if (counts === null) return <path className="cr-marks-tie" d={places.map(circle).join('')} />;
  const said = Number(counts.a);
  // “Over 99” and “under 1” are drawn as what they are nearest to.
  const marks = Number.isNaN(said) ? Math.round(share.a * 100) : said;
  return (
    <>
      <path className="cr-mark-a" d={places.slice(0, marks).map(circle).join('')} />
      <path className="cr-mark-b" d={places.slice(marks).map(diamond).join('')} />
    </>
  );
}
