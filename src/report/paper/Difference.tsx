import { Contributions } from '../../charts/Contributions.tsx';
import { contributionsCaption } from '../../charts/captions.ts';
import { MAX_HEIGHT_ON_PAPER } from '../../charts/label-rows.ts';
import { Section } from './Section.tsx';
import type { AnswerPartProps } from './setting.ts';

/** The parts of the margin, as a picture; the table after it gives the same figures. */
export function Difference({ evaluation, names, setting }: AnswerPartProps) {
  return (
    <Section id="difference" title="What made the difference">
      <div className="picture">
        <Contributions
          evaluation={evaluation}
          names={names}
          width={setting.width}
          tallest={MAX_HEIGHT_ON_PAPER}
        />
        <p className="caption of-drawing">{contributionsCaption(evaluation)}</p>
      </div>
    </Section>
  );
}
