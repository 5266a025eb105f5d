import type { MarginChange } from '../core/assessment/change.ts';
import type { Draft } from '../core/assessment/draft.ts';
import { PATHS, type PathKey } from '../core/card/card.ts';
import { type ComparedSide, matchCriteria } from '../core/journal/comparison.ts';
import { PROCESS_QUESTIONS } from '../core/journal/process.ts';
import type { Day } from '../core/time.ts';
import { ratingText, roleText, YES_NO_TEXT } from './answer-text.ts';
import { choiceInWords } from './choice.ts';
import { capitalised, fixed, pointsText } from './figures.ts';
import { marginMoves } from './margin-moves.ts';
import { marginText } from './margins.ts';
import { PROCESS_ROWS, TURNED_OUT, WORKED_TEXT } from './review-outcome.ts';
import { PROCESS_ANSWERS, PROCESS_TEXT } from './review-process.ts';
import { shownWeights, weightTexts } from './weights.ts';

/** Two decisions, or answers to one, side by side: what stands on either side, in words. */

export interface ComparedRow {
  name: string;
  first: string;
  second: string;
}

/** Rows with a difference first; those that are the same after them. */
export interface ComparedRows {
  different: ComparedRow[];
  same: ComparedRow[];
  /** What only one of the two can say: a decision its choice, a review its judgement. It is no difference. */
  oneSided: ComparedRow[];
}

const NOTHING = '–';

function sorted(rows: readonly ComparedRow[]): ComparedRows {
  const shown = filled(rows);
  return {
    different: shown.filter(({ first, second }) => first !== second),
    same: shown.filter(({ first, second }) => first === second),
    oneSided: [],
  };
}

/** Those that either side says something of. */
const filled = (rows: readonly ComparedRow[]): ComparedRow[] =>
  rows
    .filter(({ first, second }) => first !== '' || second !== '')
    .map(({ name, first, second }) => ({ name, first: first || NOTHING, second: second || NOTHING }));

type Read = (side: ComparedSide) => string;

const readRows = (
  reads: readonly [string, Read][],
  first: ComparedSide,
  second: ComparedSide,
): ComparedRow[] => reads.map(([name, read]) => ({ name, first: read(first), second: read(second) }));

/** A review asks for its question and roles alone, so the rest of the frame is held together only between decisions. */
export function frameRows(
  first: ComparedSide,
  second: ComparedSide,
  dayText: (day: Day) => string,
): ComparedRows {
  const frame =
    (read: (frame: Draft['frame']) => string): Read =>
    (side) =>
      read(side.assessment.frame).trim();
  const path =
    (key: PathKey): Read =>
    ({
      assessment: {
        card,
        frame: { roles },
      },
    }) =>
      [card.paths[key].name, roleText(roles[key])].filter((part) => part !== '').join(': ');
  const always: [string, Read][] = [
    ['Question', frame(({ question }) => question)],
    ['First path', path('a')],
    ['Second path', path('b')],
  ];
  const decisionsOnly: [string, Read][] = [
    ['Why now', frame(({ whyNow }) => whyNow)],
    ['Decide by', frame(({ decideBy }) => (decideBy === null ? '' : dayText(decideBy)))],
    ['State of mind', frame(({ stateOfMind }) => stateOfMind)],
    ['Going back', frame(({ reversibility }) => reversibility)],
    ['Today', frame(({ today }) => today)],
  ];
  const isReview = first.review !== null || second.review !== null;
  return sorted(readRows(isReview ? always : [...always, ...decisionsOnly], first, second));
}

/** The weight of each criterion on both sides, the largest difference first. */
export function weightRows(first: ComparedSide, second: ComparedSide): ComparedRows {
  const [one, two] = [weightsOf(first), weightsOf(second)];
  const [noFirst, noSecond] = absentTexts(first, second);
  const rows = matchCriteria(first, second).map((criterion) => {
    const [before, after] = [one(criterion.first), two(criterion.second)];
    return {
      name: criterion.label,
      first: before.text || noFirst,
      second: after.text || noSecond,
      moved: Math.abs(after.percent - before.percent),
    };
  });
  return sorted(rows.sort((a, b) => b.moved - a.moved));
}

/** What stands for a criterion that the first or second side does not have: of one decision, why; of two, nothing. */
function absentTexts(first: ComparedSide, second: ComparedSide): [string, string] {
  if (first.decisionId !== second.decisionId) return ['', ''];
  return first.at <= second.at ? ['not asked yet', 'left out'] : ['left out', 'not asked yet'];
}

/** The weight of a criterion of one side, by its id; none where it does not stand there. */
function weightsOf({ evaluation }: ComparedSide) {
  const [shown, texts] = [shownWeights(evaluation), weightTexts(evaluation)];
  return (id: string | null) => ({ percent: shown.get(id ?? '') ?? 0, text: texts.get(id ?? '') ?? '' });
}

/** Both ratings of each criterion on both sides. */
export function ratingRows(first: ComparedSide, second: ComparedSide): ComparedRows {
  const [noFirst, noSecond] = absentTexts(first, second);
  const text = ({ assessment: { card, ratings } }: ComparedSide, id: string | null, absent: string) =>
    id === null
      ? absent
      : PATHS.map((path) => `${card.paths[path].shortName} ${ratingText(ratings[id]?.[path])}`).join(', ');
  return sorted(
    matchCriteria(first, second).map((criterion) => ({
      name: criterion.label,
      first: text(first, criterion.first, noFirst),
      second: text(second, criterion.second, noSecond),
    })),
  );
}

/** What the answers came to. */
export const verdictRows = (first: ComparedSide, second: ComparedSide): ComparedRows =>
  sorted(
    readRows(
      [
        ['Verdict', ({ verdict }) => verdict.headline],
        [
          'Margin',
          ({ evaluation, assessment }) => marginText(evaluation.margin.mid, assessment.card, 'shortName'),
        ],
      ],
      first,
      second,
    ),
  );

/** The choice, or the review's judgement of it. */
export function choiceRows(first: ComparedSide, second: ComparedSide): ComparedRows {
  const ofDecision =
    (read: (draft: Draft) => string): Read =>
    (side) =>
      side.review === null ? read(side.assessment) : '';
  const ofReview =
    (read: (review: NonNullable<ComparedSide['review']>) => string): Read =>
    (side) =>
      side.review === null ? '' : read(side.review);
  const rows = readRows(
    [
      [
        'Chosen',
        ofDecision(
          ({ commitment: { choice, tryPath }, card: { paths } }) =>
            choiceInWords(choice, tryPath, { a: paths.a.name, b: paths.b.name }).text,
        ),
      ],
      [
        'Confidence',
        ofDecision(({ commitment: { confidence } }) => (confidence === null ? '' : `${confidence}\u00a0%`)),
      ],
      [
        'Gut',
        ofDecision(({ gut: { expects }, card }) =>
          expects === null
            ? ''
            : expects === 'unsure'
              ? capitalised(YES_NO_TEXT.unsure)
              : card.paths[expects].name,
        ),
      ],
      [
        'The trial worked',
        ofReview(({ trial }) => (trial?.worked == null ? '' : capitalised(WORKED_TEXT[trial.worked]))),
      ],
      [
        'How it turned out',
        ofReview(({ outcome }) => (outcome === null ? '' : capitalised(TURNED_OUT[outcome]))),
      ],
      ['Process', ofReview(({ process }) => (process === null ? '' : PROCESS_ROWS[process]))],
      ...PROCESS_QUESTIONS.map((question): [string, Read] => [
        PROCESS_TEXT[question],
        ofReview(({ processAnswers: { [question]: answer } }) =>
          answer === null ? '' : PROCESS_ANSWERS[answer],
        ),
      ]),
      [
        'Would choose the same again',
        ofReview(({ again }) => (again === null ? '' : capitalised(YES_NO_TEXT[again]))),
      ],
      ['Learned', ofReview(({ lesson }) => lesson.trim())],
    ],
    first,
    second,
  );
  const isOfOneKind = (first.review === null) === (second.review === null);
  return isOfOneKind ? sorted(rows) : { different: [], same: [], oneSided: filled(rows) };
}

/** `The margin moved by 6.2 points towards IC: 4.0 from weights, 2.2 from ratings.` */
export function changeText(
  change: MarginChange,
  then: Pick<ComparedSide, 'assessment' | 'evaluation'>,
  now: Pick<ComparedSide, 'evaluation'>,
): string {
  const { total, parts, leftOut, added } = marginMoves(change, then.evaluation, now.evaluation);
  if (total === 0) return 'The margin is the same.';
  const towards = then.assessment.card.paths[total > 0 ? 'a' : 'b'].shortName;
  const sign = total > 0 ? 1 : -1;
  const moved = `The margin moved by ${pointsText(total)} towards ${towards}`;
  if (parts === null) return `${moved}. The ends of a criterion changed, so it cannot be split.`;
  const from = [
    `${fixed(parts.weights * sign)} from weights`,
    `${fixed(parts.ratings * sign)} from ratings`,
    ...(leftOut === 0 ? [] : [`${fixed(parts.leftOut * sign)} from criteria left out`]),
    ...(added === 0 ? [] : [`${fixed(parts.added * sign)} from criteria added`]),
  ];
  return `${moved}: ${from.join(', ')}.`;
}
