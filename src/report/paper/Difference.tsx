import { Contributions } from '../charts/Contributions.tsx';
import { isOpen } from '../charts/figures.ts';
import type { PartProps } from './setting.ts';

/** The parts of the margin, as a picture; the table after it gives the same figures. */
export function Difference({ evaluation, names, setting }: PartProps) {
  const open = evaluation.criteria.some(({ contribution }) => isOpen(contribution));
  return (
    <section>
      <h2>What made the difference</h2>
      <div className="picture">
        <Contributions evaluation={evaluation} names={names} width={setting.width} />
        <p className="caption">
          Each bar is weight times difference in rating, in points of the margin.
          {open && ' A thin line shows how far the open answers may move it.'}
        </p>
      </div>
    </section>
  );
}
