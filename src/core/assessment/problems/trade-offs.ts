import { type Draft, MAX_TRADE_OFFS, tradeOff } from '../draft.ts';
import { isBlank, listProblems, type Problem } from './problem.ts';

/** Fields `tradeOffs`, `tradeOffs.<id>.text`, `tradeOffs.<id>.answer`. A row left wholly empty is no problem. */
export function tradeOffProblems(draft: Pick<Draft, 'tradeOffs'>): Problem[] {
  const problems = listProblems('paths', 'tradeOffs', tradeOff, draft.tradeOffs);
  const add = (field: string, message: string) => problems.push({ step: 'paths', field, message });
  for (const { id, text, answer } of draft.tradeOffs) {
    if (!isBlank(text) && answer === null) {
      add(`tradeOffs.${id}.answer`, 'Say whether you could live with this: fine, hard or a deal-breaker.');
    }
    if (isBlank(text) && answer !== null) {
      add(`tradeOffs.${id}.text`, 'Write what you would have to live with, or remove this line.');
    }
  }
  if (draft.tradeOffs.length > MAX_TRADE_OFFS) {
    add('tradeOffs', `At most ${MAX_TRADE_OFFS} trade-offs fit. Remove those that matter least.`);
  }
  return problems;
}
