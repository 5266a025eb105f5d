import { z } from 'zod';

/** What a review asks about how it was decided, in the order in which it is asked. */
export const PROCESS_QUESTIONS = ['informed', 'balanced', 'fit', 'advisable'] as const;
export type ProcessQuestion = (typeof PROCESS_QUESTIONS)[number];

const processAnswer = z.enum(['yes', 'partly', 'no']);
export type ProcessAnswer = z.infer<typeof processAnswer>;

/** Null = not answered: all four may stay open. */
export const processAnswers = z.record(z.enum(PROCESS_QUESTIONS), processAnswer.nullable());
export type ProcessAnswers = z.infer<typeof processAnswers>;

export const NO_PROCESS_ANSWERS: ProcessAnswers = {
  informed: null,
  balanced: null,
  fit: null,
  advisable: null,
};

const CREDIT: Record<ProcessAnswer, number> = { yes: 1, partly: 0.5, no: 0 };

/**
 * What the four answers suggest of the process: with care (`good`) where they come to more than two of four, a partly counting
 * half. Null until all are given. It is a suggestion: the user says how it was decided.
 */
export function suggestedProcess(answers: ProcessAnswers): 'good' | 'bad' | null {
  let sum = 0;
  for (const question of PROCESS_QUESTIONS) {
    const answer = answers[question];
    if (answer === null) return null;
    sum += CREDIT[answer];
  }
  return sum > PROCESS_QUESTIONS.length / 2 ? 'good' : 'bad';
}
