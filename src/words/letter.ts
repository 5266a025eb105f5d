import { calibrationOf } from '../core/journal/calibration-summary.ts';
import { outcomeOf } from '../core/journal/known-outcome.ts';
import type { Letter, LetterDecision } from '../core/journal/letter.ts';
import { type ReviewOutcome, reviewOutcome } from '../core/journal/review.ts';
import type { Day } from '../core/time.ts';
import { chosenText } from './choice.ts';
import type { Dates } from './dates.ts';
import { capitalised, counted, countWords, fixed, listed, plainNumber, quoted } from './figures.ts';
import { inFirstPerson } from './first-person.ts';
import { calibrationHeading, calibrationLead, fewCases } from './insights.ts';
import { AGAIN_TEXT } from './review-again.ts';
import { decidedSentences, trialSentences } from './review-entry.ts';
import { OUTCOME_SENTENCES, outcomeField } from './review-outcome.ts';
import { OUTCOME_TEXT } from './review-predictions.ts';
import type { TextBlock } from './text-blocks.ts';

/** The content of a yearly letter: what the decisions of a period were, what came of them, and what was learned. */

const YEAR = /^(\d{4})-01-01$/;

/** `Decisions of 2026`, or `Decisions from 1 July 2026 to 30 June 2027`. */
export function letterTitle({ from, to }: Pick<Letter, 'from' | 'to'>, dates: Dates): string {
  const year = YEAR.exec(from)?.[1];
  return year !== undefined && to === `${year}-12-31`
    ? `Decisions of ${year}`
    : `Decisions from ${dates.day(from)} to ${dates.day(to)}`;
}

export const letterText = (letter: Letter, dates: Dates): TextBlock[] => [
  { kind: 'title', text: letterTitle(letter, dates) },
  ...openingBlocks(letter),
  ...letter.decisions.flatMap((decision) => decisionBlocks(decision, 'Committed', dates)),
  ...letter.earlier.flatMap((decision) => decisionBlocks(decision, 'Committed earlier,', dates)),
  ...lessonBlocks(letter, dates),
  ...calibrationBlocks(letter),
];

const text = (words: string): TextBlock => ({ kind: 'text', text: words });

/** How many turned out so, within a list. */
const TURNED_COUNTS: Record<ReviewOutcome, (count: string) => string> = {
  good: (count) => `${count} turned out well`,
  bad: (count) => `${count} turned out badly`,
  mixed: (count) => `${count} had a mixed outcome`,
  'too-early': (count) => `for ${count} it is too early to say`,
  unclear: (count) => `for ${count} it was mixed or too early to say`,
};

/** `Three decisions. Two are reviewed: one turned out well and for one it is too early to say.` */
function openingBlocks({ decisions, earlier, unreadable }: Letter): TextBlock[] {
  const many = (count: number, one: string, more: string) =>
    `${countWords(count)} ${count === 1 ? one : more}`;
  const reviewed = decisions.filter(({ reviews }) => reviews.length > 0);
  const turned = listed(
    reviewOutcome.options
      .map((outcome) => ({
        outcome,
        count: reviewed.filter((decision) => outcomeOf(decision.reviews) === outcome).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ outcome, count }) => TURNED_COUNTS[outcome](countWords(count))),
  );
  const covered = [...decisions, ...earlier].filter((decision) => decision.covered).length;
  const sentences = [
    decisions.length === 0
      ? 'No decision was committed in this time.'
      : `${capitalised(many(decisions.length, 'decision', 'decisions'))}.`,
    decisions.length === 0
      ? ''
      : reviewed.length === 0
        ? 'None is reviewed yet.'
        : `${capitalised(many(reviewed.length, 'is', 'are'))} reviewed${turned === '' ? '' : `: ${turned}`}.`,
    earlierSentence(earlier),
    covered === 0
      ? ''
      : `${capitalised(many(covered, 'is', 'are'))} due for review; the old answers stay covered until then.`,
    unreadable === 0 ? '' : `${capitalised(many(unreadable, 'decision', 'decisions'))} cannot be read.`,
  ];
  return [text(sentences.filter((each) => each !== '').join(' '))];
}

/** `Of earlier decisions, one was reviewed, two predictions were answered and one prediction is open.` */
function earlierSentence(earlier: Letter['earlier']): string {
  const reviewed = earlier.filter(({ reviews }) => reviews.length > 0).length;
  const predictions = earlier.flatMap((decision) => decision.predictions);
  const open = predictions.filter(({ outcome }) => outcome === null).length;
  const answered = predictions.length - open;
  const were = (count: number) => (count === 1 ? 'was' : 'were');
  const noun = (count: number) => (count === 1 ? 'prediction' : 'predictions');
  const came = [
    reviewed === 0 ? [] : `${countWords(reviewed)} ${were(reviewed)} reviewed`,
    answered === 0 ? [] : `${countWords(answered)} ${noun(answered)} ${were(answered)} answered`,
    open === 0 ? [] : `${countWords(open)} ${noun(open)} ${open === 1 ? 'is' : 'are'} open`,
  ].flat();
  return came.length === 0 ? '' : `Of earlier decisions, ${listed(came)}.`;
}

/** One decision: what was chosen and why, what was predicted, and what came of it. @param committed before the day */
function decisionBlocks(decision: LetterDecision, committed: string, dates: Dates): TextBlock[] {
  const { paths, verdict, confidence, committedAt, whyNow, reason, notes, covered } = decision;
  const chosen = chosenText(decision, paths, (day: Day) => dates.day(day));
  const term = (name: string, words: string | null): TextBlock[] =>
    words === null || words.trim() === '' ? [] : [{ kind: 'term', term: name, text: words }];
  const again = decision.reviews.findLast((review) => review.again !== null)?.again ?? null;
  return [
    { kind: 'heading', text: decision.title },
    text(`${committed} on ${dates.dayOf(committedAt)}: ${paths.a} or ${paths.b}.`),
    ...term('Why now', whyNow),
    ...term('The result then', covered ? 'covered until the review' : verdict),
    ...term('I chose', chosen),
    ...term('Why', reason),
    ...term('Confidence', confidence === null ? null : `${plainNumber(confidence)}\u00a0%`),
    ...predictionBlocks(decision, dates),
    ...decision.reviews.flatMap((review): TextBlock[] => {
      const field = outcomeField(review);
      return [
        ...term(
          `Review, ${dates.dayOf(review.at)}`,
          [
            ...trialSentences(review.trial),
            review.outcome === null ? 'Looked at again.' : OUTCOME_SENTENCES[review.outcome],
            ...(field === null ? decidedSentences(review.process) : [`${field.name}.`]),
          ]
            .map((sentence) => inFirstPerson(sentence, []))
            .join(' '),
        ),
        ...term('What happened', review.whatHappened),
        ...term('What I learned', review.lesson),
      ];
    }),
    ...term('Now', again === null ? null : inFirstPerson(AGAIN_TEXT[again], [])),
    ...notes.flatMap((note) => term(`Note, ${dates.dayOf(note.at)}`, note.text)),
  ];
}

function predictionBlocks({ predictions }: LetterDecision, dates: Dates): TextBlock[] {
  if (predictions.length === 0) return [];
  return [
    { kind: 'subheading', text: 'Predictions' },
    {
      kind: 'list',
      items: predictions.map(({ statement, by, probability, outcome, why }) => {
        const chance = probability === null ? '' : `, ${plainNumber(probability)}\u00a0%`;
        const came = outcome === null ? `open, by ${dates.day(by)}` : OUTCOME_TEXT[outcome].toLowerCase();
        return `${statement}${chance}: ${came}${why.trim() === '' ? '' : `. ${why.trim()}`}`;
      }),
    },
  ];
}

function lessonBlocks({ lessons }: Letter, dates: Dates): TextBlock[] {
  if (lessons.length === 0) return [];
  return [
    { kind: 'heading', text: 'What I learned' },
    {
      kind: 'list',
      items: lessons.map(
        ({ title, at, lesson }) => `${lesson.trim()} (${quoted(title)}, ${dates.dayOf(at)})`,
      ),
    },
  ];
}

/** Counts, and a conclusion only where there are enough answered predictions. */
function calibrationBlocks({ calibration: decisions }: Letter): TextBlock[] {
  const calibration = calibrationOf(decisions);
  if (calibration.answered + calibration.open === 0) return [];
  return [
    { kind: 'heading', text: 'What I said, and what came true' },
    text(inFirstPerson([calibrationHeading(calibration), calibrationLead(calibration)].join(' '), [])),
    ...(calibration.score === null
      ? []
      : [
          text(
            `The Brier score of ${counted(calibration.answered, 'answer')} is ${fixed(calibration.score, 2)}; 0 is perfect, and always saying 50\u00a0% scores 0.25. ${fewCases(calibration.answered)}`.trim(),
          ),
        ]),
  ];
}
