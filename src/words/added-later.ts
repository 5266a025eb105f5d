import { decidedPath } from '../core/assessment/choice.ts';
import type { Draft } from '../core/assessment/draft.ts';
import type { Revision } from '../core/journal/decision.ts';
import type { PredictionState } from '../core/journal/predictions.ts';
import type { ReviewBody } from '../core/journal/review.ts';
import type { Day } from '../core/time.ts';
import { plainNumber, quoted } from './figures.ts';
import { firstPersonFor, inFirstPerson } from './first-person.ts';
import { reviewSentences } from './review-entry.ts';
import { OUTCOME_TEXT } from './review-predictions.ts';
import { processSentence } from './review-process.ts';
import type { TextBlock } from './text-blocks.ts';

interface Around {
  /** The predictions of the decision, by id. */
  predictions: ReadonlyMap<string, PredictionState>;
  /** The frozen answers, whose paths and choice reviews speak of; null where they cannot be read. */
  assessment: Draft | null;
  day: (day: Day) => string;
}

/** What one revision adds beside the frozen answers, for paper and text: a note, a prediction, its answer, a review. */
export function addedBlocks(body: Revision['body'], { predictions, assessment, day }: Around): TextBlock[] {
  const text = (words: string): TextBlock => ({ kind: 'text', text: words });
  const quote = (words: string): TextBlock[] => (words.trim() === '' ? [] : [{ kind: 'quote', text: words }]);
  const term = (name: string, words: string): TextBlock[] =>
    words.trim() === '' ? [] : [{ kind: 'term', term: name, text: words }];
  switch (body.kind) {
    case 'commit':
    case 'second-voice':
      return [];
    case 'note':
      return quote(body.text);
    case 'prediction': {
      const { statement, by, probability } = body.prediction;
      return [text(`Predicted: ${quoted(statement)}, ${plainNumber(probability)}\u00a0%, by ${day(by)}.`)];
    }
    case 'resolution': {
      const statement = predictions.get(body.predictionId)?.statement;
      const about = statement === undefined ? '' : `: ${quoted(statement)}`;
      return [text(`${OUTCOME_TEXT[body.outcome]}${about}, ${day(body.on)}.`), ...quote(body.why)];
    }
    case 'reopening': {
      const statement = predictions.get(body.predictionId)?.statement;
      return [text(`Open again${statement === undefined ? '' : `: ${quoted(statement)}`}.`)];
    }
    case 'review': {
      const processed = processSentence(body.processAnswers);
      return [
        ...(assessment === null ? [] : [text(ownSentences(body, assessment))]),
        ...(processed === null ? [] : [text(inFirstPerson(processed, []))]),
        ...term('What happened', body.whatHappened),
        ...term('What I learned', body.lesson),
      ];
    }
  }
}

function ownSentences(review: ReviewBody, { card, commitment: { choice } }: Draft): string {
  return firstPersonFor(card)(reviewSentences(review, card, decidedPath(choice)).join(' '));
}
