import { criterionRatings, type Draft } from '../draft.ts';
import { type Problem, schemaProblems } from './problem.ts';

/** Fields `ratings.<id>.a`, `ratings.<id>.b`, `ratings.<id>.evidence`, for the criteria that are on. */
export function ratingsProblems(draft: Pick<Draft, 'criteria' | 'ratings' | 'card'>): Problem[] {
  return draft.criteria
    .filter(({ on }) => on)
    .flatMap(({ id, label }) => {
      const ratings = draft.ratings[id];
      const unanswered = (['a', 'b'] as const)
        .filter((path) => ratings === undefined || ratings[path] === null)
        .map(
          (path): Problem => ({
            step: 'ratings',
            field: `ratings.${id}.${path}`,
            message: `Rate ${draft.card.paths[path].name} on “${label}”, or answer “I don’t know”.`,
          }),
        );
      const invalid =
        ratings === undefined ? [] : schemaProblems('ratings', `ratings.${id}`, criterionRatings, ratings);
      return [...unanswered, ...invalid];
    });
}
