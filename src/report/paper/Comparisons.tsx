import { ComparedRows } from '../../charts/ComparedRows.tsx';
import { type ChartNames, labelOf } from '../../charts/names.ts';
import { pairProgress } from '../../core/assessment/edits/pairs.ts';
import type { Consistency } from '../../core/assessment/evaluation.ts';
import { quoted } from '../../words/figures.ts';
import { consistencyWords, leastFitting, ratioWords } from '../../words/pairs.ts';
import { Columns } from './Columns.tsx';
import type { AnswerPartProps } from './setting.ts';
import type { Say } from './voice.ts';

/** The pairs as they were compared, and how well the comparisons hang together. */
export function Comparisons({ assessment, evaluation, names, say }: AnswerPartProps) {
  const { answered, of } = pairProgress(assessment);
  const { consistency } = evaluation;
  return (
    <>
      <h4>
        The comparisons, {answered} of {of}
      </h4>
      {consistency !== null && <HangTogether consistency={consistency} names={names} say={say} />}
      <table className="sheet-table">
        <Columns widths={[null, 33, 33]} />
        <ComparedRows assessment={assessment} label={(id) => labelOf(names, id)} />
      </table>
    </>
  );
}

interface HangTogetherProps {
  consistency: Consistency;
  names: ChartNames;
  say: Say;
}

function HangTogether({ consistency, names, say }: HangTogetherProps) {
  const { says, means } = consistencyWords(consistency);
  const least = leastFitting(consistency, (id) => quoted(labelOf(names, id)));
  return (
    <p className="lead">
      {say(`${says} ${means}`)}
      {consistency.ratio !== null && ` ${say(ratioWords(consistency.ratio))}`}
      {least !== null && ` ${say(`${least.stated} ${least.implied}`)}`}
    </p>
  );
}
