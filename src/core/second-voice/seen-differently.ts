import type { Draft, Rating } from '../assessment/draft.ts';
import { evaluate } from '../assessment/evaluate.ts';
import type { Evaluation, Span } from '../assessment/evaluation.ts';
import type { Spreads } from '../assessment/retest/spreads.ts';
import { PATHS, type PerPath } from '../card/card.ts';
import { answersTo, type VoiceRating } from './answers.ts';
import type { OpenVoice } from './voice.ts';

/** One criterion as the user rates it and as someone else does. */
export interface SeenCriterion {
  id: string;
  label: string;
  /** The user's own, 0–1. */
  weight: number;
  own: PerPath<Span>;
  /** Partial values, 0–100; null where they gave none: then the user's own counts. */
  theirs: PerPath<number | null>;
  /** What they wrote to it; may be empty. */
  remark: string;
  /** Why nothing of theirs counts here: it was not on their sheet, or its ends are others since. */
  unasked: 'not-asked' | 'reworded' | null;
  /** What their ratings do to the margin, in points; above 0 towards path a. */
  moved: number;
}

export interface SeenDifferently {
  /** The largest effect on the margin first. */
  criteria: SeenCriterion[];
  own: Evaluation;
  /** The user's weights with their ratings. It is shown, and never enters the score. */
  theirs: Evaluation;
  /** Ratings that were asked for and not given. */
  gaps: number;
}

/**
 * Where someone else sees the user's paths differently.
 * @throws NotReadyError while the user's own weights or ratings are missing
 */
export function seenDifferently(assessment: Draft, voice: OpenVoice, spreads?: Spreads): SeenDifferently {
  const compared = assessment.criteria
    .filter(({ on }) => on)
    .map((criterion) => sideBySide(criterion, voice));
  const ratings = { ...assessment.ratings };
  for (const { id, theirs } of compared) {
    const own = assessment.ratings[id];
    if (own !== undefined) ratings[id] = { ...own, ...givenRatings(theirs) };
  }
  const own = evaluate(assessment, spreads);
  const theirs = evaluate({ ...assessment, ratings }, spreads);
  const after = new Map(theirs.criteria.map((one) => [one.id, one]));
  const told = new Map(compared.map((one) => [one.id, one]));
  const criteria = own.criteria.flatMap((before): SeenCriterion[] => {
    const found = told.get(before.id);
    if (found === undefined) return [];
    const moved = (after.get(before.id)?.contribution.mid ?? 0) - before.contribution.mid;
    return [{ ...found, weight: before.weight, own: { a: before.a, b: before.b }, moved }];
  });
  return {
    criteria: criteria.sort((one, other) => Math.abs(other.moved) - Math.abs(one.moved)),
    own,
    theirs,
    gaps: compared
      .filter(({ unasked }) => unasked === null)
      .reduce((sum, { theirs: given }) => sum + PATHS.filter((path) => given[path] === null).length, 0),
  };
}

type Compared = Pick<SeenCriterion, 'id' | 'label' | 'theirs' | 'remark' | 'unasked'>;

/** Ends that were reworded since make another scale: then the two ratings are of different things. */
function sideBySide(
  { id, label, worst, best }: Draft['criteria'][number],
  { sheet, answers }: Pick<OpenVoice, 'sheet' | 'answers'>,
): Compared {
  const asked = sheet.criteria.find((each) => each.id === id);
  const given = answersTo(answers, id);
  const unasked =
    asked === undefined ? 'not-asked' : asked.worst === worst && asked.best === best ? null : 'reworded';
  const counts = unasked === null ? given : null;
  const theirs = { a: pointsOf(counts?.a ?? null), b: pointsOf(counts?.b ?? null) };
  return { id, label, theirs, remark: given?.remark ?? '', unasked };
}

const pointsOf = (rating: VoiceRating | null): number | null =>
  rating?.kind === 'value' ? rating.value : null;

function givenRatings(theirs: PerPath<number | null>): Partial<PerPath<Rating>> {
  return Object.fromEntries(
    PATHS.flatMap((path) => {
      const value = theirs[path];
      return value === null ? [] : [[path, { kind: 'value', value }]];
    }),
  );
}
