import { pathAhead } from '../../core/assessment/earlier-evaluation.ts';
import { scoreBeside } from '../../words/answer-text.ts';
import { plainNumber } from '../../words/figures.ts';
import type { AnswerPartProps } from './setting.ts';

/** What the gut expected before the result, and whether the score agrees; empty where it was not asked. */
export function Gut({
  assessment: { gut },
  evaluation,
  names,
}: Pick<AnswerPartProps, 'assessment' | 'evaluation' | 'names'>) {
  const { expects, confidence } = gut;
  if (expects === null) return null;
  if (expects === 'unsure') return 'neither path clearly';
  return (
    <>
      <bdi>{names.paths[expects].name}</bdi>
      {confidence === null ? '' : `, ${plainNumber(confidence)}\u00a0% sure`};{' '}
      {scoreBeside(expects, pathAhead(evaluation))}
    </>
  );
}
