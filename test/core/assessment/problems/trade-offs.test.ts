import { describe } from 'vitest';
import { itReports } from '../support/complete-draft.ts';

describe('what is wrong with trade-offs', () => {
  itReports([
    [
      'a trade-off without an answer',
      (d) => {
        d.tradeOffs.push({ id: 't', path: 'a', text: 'Noise', answer: null });
      },
      'tradeOffs.t.answer',
      /fine, hard or a deal-breaker/,
    ],
    [
      'an answer without a trade-off',
      (d) => {
        d.tradeOffs.push({ id: 't', path: 'a', text: ' ', answer: 'hard' });
      },
      'tradeOffs.t.text',
      /or remove this line/,
    ],
    [
      'a long trade-off',
      (d) => {
        d.tradeOffs.push({ id: 't', path: 'a', text: 'x'.repeat(281), answer: 'hard' });
      },
      'tradeOffs.t.text',
      /at most 280/,
    ],
    [
      'too many trade-offs',
      (d) => {
        d.tradeOffs = Array.from({ length: 41 }, (_, i) => ({
          id: `${i}`,
          path: 'a',
          text: 'x',
          answer: 'fine',
        }));
      },
      'tradeOffs',
      /At most 40/,
    ],
  ]);
});
