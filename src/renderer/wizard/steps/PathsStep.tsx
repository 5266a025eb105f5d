import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { WhyWeAsk, WithMarginNotes } from '../../ui/MarginNote.tsx';
import { ScreenHeading } from '../../ui/ScreenHeading.tsx';
import { pathOrder } from '../path-order.ts';
import { PathColumn } from '../paths/PathColumn.tsx';
import css from '../paths/paths.module.css';
import { problemAt, type StepProps } from '../step-props.ts';

/** Both paths as the card tells them, and what the user would have to live with on each. */
export function PathsStep({ draft, problems, edit }: StepProps) {
  const problem = problemAt(problems, 'tradeOffs');
  return (
    <WithMarginNotes
      note={
        <WhyWeAsk>
          <p>
            What a path costs depends on your life, and no card knows that. Name what you would have to live
            with, and say how hard it would be.
          </p>
          <p>A deal-breaker is shown beside the result, whatever the score says.</p>
        </WhyWeAsk>
      }
    >
      <ScreenHeading title="What would you have to live with?">
        Read what the card says of both paths. Then add the price that you see, in your own words.
      </ScreenHeading>
      {problem !== undefined && <FieldProblem message={problem} />}
      <div className={css['paths']}>
        {pathOrder(draft).map((path) => (
          <PathColumn key={path} path={path} draft={draft} problems={problems} edit={edit} />
        ))}
      </div>
    </WithMarginNotes>
  );
}
