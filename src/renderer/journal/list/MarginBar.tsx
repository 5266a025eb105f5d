import { hatchPath } from '../../../charts/hatch.ts';
import css from './row.module.css';

/** Points that fill the bar on one side. */
const FULL = 20;
const HALF = 40;

/** How far one path was ahead: solid to the left for a, hatched to the right for b. Decoration: the figure stands beside it. */
export function MarginBar({ margin }: { margin: number }) {
  const length = (Math.min(Math.abs(margin), FULL) / FULL) * HALF;
  return (
    <svg
      className={css['bar']}
      width={2 * HALF}
      height={16}
      viewBox={`${-HALF} -8 ${2 * HALF} 16`}
      aria-hidden
    >
      <line className={css['barLine']} x1={-HALF} x2={HALF} y1={0} y2={0} />
      {margin >= 0 ? (
        <rect className={css['barA']} x={-length} y={-5} width={length} height={10} rx={2} />
      ) : (
        <>
          <rect className={css['barB']} x={0} y={-5} width={length} height={10} rx={2} />
          <path className={css['barHatch']} d={hatchPath(0, -5, length, 10, 5)} />
        </>
      )}
      <line className={css['barMiddle']} x1={0} x2={0} y1={-7} y2={7} />
    </svg>
  );
}
