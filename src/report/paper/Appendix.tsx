import type { ReactNode } from 'react';
import { CriteriaInDetail } from './CriteriaInDetail.tsx';
import { HowComputed } from './HowComputed.tsx';
import { Importance } from './Importance.tsx';
import type { AnswerPartProps } from './setting.ts';

/** What the pages before rest on, so that a reader can check them; `children` are the record's own parts. */
export function Appendix({ children, ...props }: AnswerPartProps & { children: ReactNode }) {
  const { evaluation } = props;
  return (
    <section className="appendix">
      <h2>Appendix: what this rests on</h2>
      <CriteriaInDetail {...props} />
      <Importance {...props} />
      {evaluation.engineVersion === 2 && (
        <HowComputed assessment={props.assessment} evaluation={evaluation} />
      )}
      {children}
    </section>
  );
}
