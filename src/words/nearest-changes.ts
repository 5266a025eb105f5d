import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { isOpen } from '../core/assessment/values.ts';
import { PATHS, type PathKey } from '../core/card/card.ts';
import { plainNumber } from './figures.ts';
import { type Threshold, threshold, thresholdText } from './thresholds.ts';
import { shownWeights, weightTexts } from './weights.ts';

/** One weight, 0–1, that turns the result when it alone changes, the others in proportion. */
export interface WeightChange {
  id: string;
  now: number;
  turns: number;
  /** As it is shown: `12.4 %`. */
  nowText: string;
  threshold: Threshold;
  /** `above 15.2 %`. */
  text: string;
}

/** One settled rating, 0–100, that turns the result when it alone changes. */
export interface RatingChange extends WeightChange {
  path: PathKey;
}

/** Weights that turn it, the shortest way first. */
export function weightChanges(evaluation: CommonEvaluation): WeightChange[] {
  const shown = shownWeights(evaluation);
  const texts = weightTexts(evaluation);
  return evaluation.criteria
    .flatMap(({ id, weight, flipWeight }): WeightChange[] => {
      if (flipWeight === null) return [];
      const found = threshold(shown.get(id) ?? 0, weight * 100, flipWeight * 100);
      if (found === null) return [];
      const nowText = texts.get(id) ?? '';
      return [
        {
          id,
          now: weight,
          turns: flipWeight,
          nowText,
          threshold: found,
          text: thresholdText(found, nowText, '\u00a0%'),
        },
      ];
    })
    .sort(byWay);
}

/** Ratings that turn it, the shortest way first. Open answers have no point to move; they are told elsewhere. */
export function ratingChanges(evaluation: CommonEvaluation): RatingChange[] {
  return evaluation.criteria
    .flatMap(({ id, flipRating, ...values }) =>
      PATHS.flatMap((path): RatingChange[] => {
        const turns = flipRating[path];
        const span = values[path];
        if (turns === null || isOpen(span)) return [];
        const found = threshold(span.mid, span.mid, turns);
        if (found === null) return [];
        const nowText = plainNumber(span.mid);
        return [
          { id, path, now: span.mid, turns, nowText, threshold: found, text: thresholdText(found, nowText) },
        ];
      }),
    )
    .sort(byWay);
}

type Way = Pick<WeightChange, 'now' | 'turns'>;

const byWay = (one: Way, other: Way): number => way(one) - way(other);

const way = ({ now, turns }: Way): number => Math.abs(turns - now);
