import type { MarginChange } from '../core/assessment/change.ts';
import type { Assessment } from '../core/assessment/draft.ts';
import { pathAhead, type StoredEvaluation } from '../core/assessment/earlier-evaluation.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import { changeShare, RARE_SHARE } from '../core/assessment/retest/change-share.ts';
import type { PathKey } from '../core/card/card.ts';
import { pointsText, wholePoints } from './figures.ts';
import { marginMoves } from './margin-moves.ts';
import { marginAt, type PathNames, sideOf } from './margins.ts';
import { timesText } from './retest.ts';

/** What a review shows beside the old answers, in sentences. */
interface ReviewChange {
  /** "Technical Leadership was ahead by 13 points. Today it is too close to call." */
  headline: string;
  /** How far the margin moved, and towards whom. */
  moved: string;
  /** Whether asking again would bring as much; null where nothing moved, or an earlier engine judged the old answers. */
  retest: string | null;
}

/** The old answers, and what they came to. */
interface Judged {
  assessment: Assessment;
  evaluation: StoredEvaluation;
}

export function reviewChange(
  { assessment, evaluation: then }: Judged,
  { evaluation: now }: { evaluation: Evaluation },
  change: MarginChange,
  names: PathNames,
): ReviewChange {
  const { total } = marginMoves(change, then, now);
  const before = pathAhead(then);
  const past =
    before === null
      ? 'It was too close to call.'
      : `${names.paths[before].name} was ahead by ${wholePoints(then.margin.mid)}.`;
  const toward = sideOf(total);
  return {
    headline: `${past} ${todayText(before, now, names)}`,
    moved:
      toward === null
        ? 'Your answers come to the same as then.'
        : `Your answers moved by ${pointsText(total)} towards ${names.paths[toward].name}; the margin was ${marginAt(then.margin.mid, names, 'shortName')}.`,
    retest:
      toward === null || then.engineVersion === 1
        ? null
        : retestText(changeShare({ assessment, spreads: then.retest.spreads }, change.total)),
  };
}

function todayText(before: PathKey | null, now: Evaluation, names: PathNames): string {
  const ahead = pathAhead(now);
  if (ahead === null) return before === null ? 'Today it still is.' : 'Today it is too close to call.';
  const who = ahead === before ? 'it' : names.paths[ahead].name;
  return `Today ${who} is ahead by ${wholePoints(now.margin.mid)}.`;
}

/** @param share of repeats that move at least as far, 0–1 */
function retestText(share: number): string {
  const times = Math.round(share * 100);
  const often = times < 1 ? 'less than once in 100' : timesText(share > 0.99 ? 'over 99' : String(times));
  return share < RARE_SHARE
    ? `That is more than asking again usually brings: with nothing changed, a move this large comes ${often}.`
    : `Asking again could bring as much: with nothing changed, a move this large comes ${often}.`;
}
