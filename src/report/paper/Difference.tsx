import { Contributions } from '../../charts/Contributions.tsx';
import { contributionsCaption } from '../../charts/captions.ts';
import type { AnswerPartProps } from './setting.ts';

/** The parts of the margin, as a picture; the table after it gives the same figures. */
export function Difference({ evaluation, names, setting }: AnswerPartProps) {
  return (
    <section>
      <h2>What made the difference</h2>
      <div className="picture">
        <Contributions evaluation={evaluation} names={names} width={setting.width} />
        <p className="caption">{contributionsCaption(evaluation)}</p>
      </div>
    </section>
  );
}
