import '../../core/no-eval.ts';
import { evaluate } from '../../core/assessment/evaluate.ts';
import type { Answer, Question } from './messages.ts';

// Beside the window: what has to be sampled takes longer than a frame.
self.addEventListener('message', ({ data: { id, assessment } }: MessageEvent<Question>) => {
  const answer: Answer = { id, evaluation: evaluate(assessment) };
  self.postMessage(answer);
});
