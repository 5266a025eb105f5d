import type { MarginChange } from '../core/assessment/change.ts';
import { isTooClose, type StoredEvaluation } from '../core/assessment/earlier-evaluation.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import { changeShare, RARE_SHARE } from '../core/assessment/retest/change-share.ts';
import { exactPoints, fixed, pointsText, wholePoints } from './figures.ts';
import type { PathNames } from './margins.ts';
import { timesText } from './retest.ts';

/** What a review shows beside the old answers, in sentences. */
interface ReviewChange {
  /** "Technical Leadership was ahead by 13 points. Today it is too close to call." */
  headline: string;
  /** How far the margin moved, and towards whom. */
  moved: string;
  /** Whether asking again would bring as much; null where an earlier engine judged the old answers. */
  retest: string | null;
}

export function reviewChange(
  then: StoredEvaluation,
  now: Evaluation,
  change: Pick<MarginChange, 'total'>,
  names: PathNames,
): ReviewChange {
  const past =
    then.leader === null || isTooClose(then)
      ? 'It was too close to call.'
      : `${names.paths[then.leader].name} was ahead by ${wholePoints(then.margin.mid)}.`;
  return {
    headline: `${past} ${todayText(then, now, names)}`,
    moved: movedText(change.total, then, names),
    retest: then.engineVersion === 1 ? null : retestText(changeShare(then, now, change.total)),
  };
}

function todayText(then: StoredEvaluation, now: Evaluation, names: PathNames): string {
  const wasClose = then.leader === null || isTooClose(then);
  if (now.leader === null || isTooClose(now))
    return wasClose ? 'Today it still is.' : 'Today it is too close to call.';
  const by = wholePoints(now.margin.mid);
  if (!wasClose && now.leader === then.leader) return `Today it is ahead by ${by}.`;
  return `Today ${names.paths[now.leader].name} is ahead by ${by}.`;
}

function movedText(total: number, then: Pick<StoredEvaluation, 'margin'>, names: PathNames): string {
  if (fixed(total) === fixed(0)) return 'Your answers come to the same as then.';
  const towards = names.paths[total > 0 ? 'a' : 'b'].name;
  return `Your answers moved by ${pointsText(total)} towards ${towards}; the margin was ${exactPoints(then.margin.mid)}.`;
}

function retestText(share: number): string {
  const times = Math.round(share * 100);
  const often = times < 1 ? 'less than once in 100' : timesText(String(times));
  return share < RARE_SHARE
    ? `That is more than asking again would bring: with nothing changed, a move this large comes ${often}.`
    : `Asking again could bring as much: with nothing changed, a move this large comes ${often}.`;
}
