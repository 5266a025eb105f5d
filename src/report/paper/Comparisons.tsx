import { ComparedRows } from '../../charts/ComparedRows.tsx';
import { type ChartNames, labelOf } from '../../charts/names.ts';
import { pairProgress } from '../../core/assessment/edits/pairs.ts';
import type { Consistency } from '../../core/assessment/evaluation.ts';
import { quoted } from '../../words/figures.ts';
import { consistencyWords, leastFitting, ratioWords } from '../../words/pairs.ts';
import { sentence } from '../../words/plain-text.ts';
import { Columns } from './Columns.tsx';
import type { AnswerPartProps } from './setting.ts';

/** The pairs as they were compared, and how well the comparisons hang together. */
export function Comparisons({ assessment, evaluation, names }: AnswerPartProps) {
  const { answered, of } = pairProgress(assessment);
  const { consistency } = evaluation;
  return (
    <>
      <h4>
        The comparisons, {answered} of {of}
      </h4>
      {consistency !== null && <HangTogether consistency={consistency} names={names} />}
      <table className="sheet-table">
        <Columns widths={[null, 33, 33]} />
        <ComparedRows assessment={assessment} label={(id) => labelOf(names, id)} />
      </table>
    </>
  );
}

function HangTogether({ consistency, names }: { consistency: Consistency; names: ChartNames }) {
  const { says, means } = consistencyWords(consistency);
  const least = leastFitting(consistency, (id) => quoted(labelOf(names, id)));
  return (
    <p className="lead">
      {says} {means}
      {consistency.ratio !== null && ` ${ratioWords(consistency.ratio)}`}
      {least !== null && ` ${sentence(`${least.stated} ${least.implied}`)}`}
    </p>
  );
}
