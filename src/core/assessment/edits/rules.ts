import type { Draft, Gut, RuleAnswers, YesNo } from '../draft.ts';

/** Answers one of the questions that the card's rules ask. */
export const answerRule = (draft: Draft, question: keyof RuleAnswers, answer: YesNo): Draft => ({
  ...draft,
  rules: { ...draft.rules, [question]: answer },
});

/** Was the guess made, and the result seen since? Then it stays as it was: what was seen cannot be guessed any more. */
export const isGuessMade = ({ gut, firstResult }: Pick<Draft, 'gut' | 'firstResult'>): boolean =>
  gut.expects !== null && firstResult !== null;

/** Says which path the gut expects, while that is a guess. Without an expectation there is nothing to be sure of. */
export const expectPath = (draft: Draft, expects: Gut['expects']): Draft =>
  isGuessMade(draft)
    ? draft
    : {
        ...draft,
        gut: { expects, confidence: expects === 'a' || expects === 'b' ? draft.gut.confidence : null },
      };

/** Says how sure the gut is, 50–100 %, or takes it back (null), while it is a guess. */
export const setGutConfidence = (draft: Draft, confidence: number | null): Draft =>
  isGuessMade(draft) ? draft : { ...draft, gut: { ...draft.gut, confidence } };
