import { CriteriaInDetail } from './CriteriaInDetail.tsx';
import { HowComputed } from './HowComputed.tsx';
import { Importance } from './Importance.tsx';
import { Section } from './Section.tsx';
import type { AnswerPartProps } from './setting.ts';

/** What the pages before rest on, so that a reader can check them. */
export function Appendix(props: AnswerPartProps) {
  const { evaluation } = props;
  return (
    <Section id="rests-on" className="appendix" title="Appendix: what this rests on">
      <CriteriaInDetail {...props} />
      <Importance {...props} />
      {evaluation.engineVersion === 2 && (
        <HowComputed assessment={props.assessment} evaluation={evaluation} say={props.say} />
      )}
    </Section>
  );
}
