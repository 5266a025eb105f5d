import type { Assessment } from '../../core/assessment/draft.ts';
import { evaluate } from '../../core/assessment/evaluate.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { Answer, Question } from './messages.ts';

/** Asked and not answered yet, by the number of the question. */
const waiting = new Map<number, { assessment: Assessment; resolve: (evaluation: Evaluation) => void }>();

let worker: Worker | null = null;
let lastId = 0;

/**
 * Evaluates off the main thread, so that sampling never holds up a key or a slider. Where a worker cannot run, the sums are
 * done here: late figures are better than none.
 *
 * @param assessment one that is known to have a result
 */
export function evaluateAside(assessment: Assessment): Promise<Evaluation> {
  return new Promise((resolve) => {
    lastId += 1;
    waiting.set(lastId, { assessment, resolve });
    const { card, criteria, weighing, ratings, rules, tradeOffs } = assessment;
    const question: Question = {
      id: lastId,
      assessment: { card, criteria, weighing, ratings, rules, tradeOffs },
    };
    worker ??= startWorker();
    worker?.postMessage(question);
    if (worker === null) answerHere();
  });
}

function startWorker(): Worker | null {
  try {
    const started = new Worker(new URL('./evaluation-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data: { id, evaluation } }: MessageEvent<Answer>) => {
      waiting.get(id)?.resolve(evaluation);
      waiting.delete(id);
    });
    started.addEventListener('error', answerHere);
    return started;
  } catch {
    return null;
  }
}

/** The worker did not start or broke: it is let go of, and what waits is worked out here. */
function answerHere(): void {
  worker?.terminate();
  worker = null;
  for (const [id, { assessment, resolve }] of waiting) {
    waiting.delete(id);
    resolve(evaluate(assessment));
  }
}
