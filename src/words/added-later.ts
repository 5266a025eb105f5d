import type { Draft } from '../core/assessment/draft.ts';
import type { Revision } from '../core/journal/decision.ts';
import type { PredictionState } from '../core/journal/predictions.ts';
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
  /** Whose paths reviews speak of; null where the frozen answers cannot be read. */
  card: Draft['card'] | null;
  day: (day: Day) => string;
}

/** What one revision adds beside the frozen answers, for paper and text: a note, a prediction, its answer, a review. */
export function addedBlocks(body: Revision['body'], { predictions, card, day }: Around): TextBlock[] {
  const text = (words: string): TextBlock => ({ kind: 'text', text: words });
  const quote = (words: string): TextBlock[] => (words.trim() === '' ? [] : [{ kind: 'quote', text: words }]);
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
        ...(card === null ? [] : [text(firstPersonFor(card)(reviewSentences(body, card).join(' ')))]),
        ...(processed === null ? [] : [text(inFirstPerson(processed, []))]),
        ...quote(body.whatHappened),
        ...quote(body.lesson),
      ];
    }
  }
}
