import type { Draft, Gut, RuleAnswers, YesNo } from '../draft.ts';

/** Answers one of the questions that the card's rules ask. */
export const answerRule = (draft: Draft, question: keyof RuleAnswers, answer: YesNo): Draft => ({
  ...draft,
  rules: { ...draft.rules, [question]: answer },
});

/** Says which path the gut expects. Without an expectation there is nothing to be sure of. */
export const expectPath = (draft: Draft, expects: Gut['expects']): Draft => ({
  ...draft,
  gut: { expects, confidence: expects === 'a' || expects === 'b' ? draft.gut.confidence : null },
});

/** Says how sure the gut is, 50–100 %, or takes it back (null). */
export const setGutConfidence = (draft: Draft, confidence: number | null): Draft => ({
  ...draft,
  gut: { ...draft.gut, confidence },
});
