import type { Draft } from '../core/assessment/draft.ts';
import type { StoredEvaluation } from '../core/assessment/earlier-evaluation.ts';
import { ratedCriteria } from '../core/assessment/edits/ratings.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import { dealBreakerNotices } from './deal-breakers.ts';
import { decidingMove } from './deciding-move.ts';
import { capitalised } from './figures.ts';
import { firstPersonFor } from './first-person.ts';
import { again, headline } from './headline.ts';
import { isOpenAsShown, marginRange } from './margins.ts';
import { ratingChanges, weightChanges } from './nearest-changes.ts';
import { changesList } from './next-step.ts';
import { answeredText, endsOf, noneToFindOut, openAnswers } from './open-answers.ts';
import { sentence } from './plain-text.ts';
import { spreadsSentence } from './retest.ts';
import { noOwnEndsText } from './scale-ends.ts';
import { type VerdictInput, verdictInput } from './verdict-input.ts';

/** The sentences of a result on one page, in the voice of whoever hands it over. */
export interface OnePageWords {
  headline: string;
  /** How firm it is, and what the open answers leave. Empty for a result of engine 1 where words are left out. */
  lead: string;
  /** That deal-breakers exist, and where; never their words. */
  dealBreakers: string[];
  /** What would change it; null where the engine did not say. */
  change: string | null;
  /** What to find out first; null where nothing is open. */
  findOut: string | null;
  computed: string;
  /** Which scales have no ends of their own; empty where all have some. */
  scales: string;
}

/**
 * @param kept what a decision keeps of its sentences: they stand for what this version would say, an earlier engine's as they were
 */
export function onePageWords(
  evaluation: StoredEvaluation,
  assessment: Draft,
  kept: { headline: string; sentences: readonly string[] } | null,
): OnePageWords {
  const { paths } = assessment.card;
  const own = firstPersonFor({ paths });
  const say = (text: string) => sentence(own(text));
  const scales = say(noOwnEndsText(ratedCriteria(assessment)));
  const dealBreakers = dealBreakerNotices({ evaluation, assessment, paths }).map(sentence);
  if (evaluation.engineVersion === 1) {
    return {
      headline: sentence(kept?.headline ?? ''),
      lead: sentence(kept?.sentences.join(' ') ?? ''),
      dealBreakers,
      change: null,
      findOut: null,
      computed:
        'Computed as the sum of weight times rating, out of 100, by an earlier version of Crossroads.',
      scales,
    };
  }
  const input = verdictInput(evaluation, assessment);
  return {
    headline: sentence(kept?.headline ?? headline(input)),
    lead: say([again(input), ...openAnswers(input)].join(' ')),
    dealBreakers,
    change: say(changeText(input)),
    findOut: evaluation.findOut.length === 0 ? null : say(findOutText(input)),
    computed: sentence(computedText(evaluation, input)),
    scales,
  };
}

function changeText(input: VerdictInput): string {
  const changes = {
    weight: weightChanges(input.evaluation)[0] ?? null,
    rating: ratingChanges(input.evaluation)[0] ?? null,
  };
  if (changes.weight === null && changes.rating === null) {
    if (input.evaluation.leader === null) return decidingMove(input);
    return input.evaluation.findOut.length === 0
      ? 'No single weight or rating turns it.'
      : 'No weight and no rating that you settled turns it by itself.';
  }
  return `${capitalised(changesList(changes, input))}.`;
}

/** `“Pay” on IC. You answered 30 to 60. Once it is known, the margin is anything from 4.0 to 8.8 points for IC.` */
function findOutText(input: VerdictInput): string {
  const { evaluation, paths, label } = input;
  const [first] = evaluation.findOut;
  if (first === undefined) return '';
  const turns = first.gain > 0 ? '' : ` ${noneToFindOut(input)}`;
  const ends = endsOf(first);
  const known = isOpenAsShown(ends)
    ? `Once it is known, the margin is anything from ${marginRange(ends, { paths }, 'shortName')}.`
    : 'Knowing it changes next to nothing.';
  return `${label(first.criterionId)} on ${paths[first.path].shortName}. ${answeredText(input, first)} ${known}${turns}`;
}

const computedText = ({ retest, leader }: Evaluation, { paths }: VerdictInput): string =>
  `Computed as the sum of weight times rating, out of 100. Firmness: the share of repeats in which ${paths[leader ?? 'a'].shortName} comes first. ${spreadsSentence(retest.spreads)}`;
