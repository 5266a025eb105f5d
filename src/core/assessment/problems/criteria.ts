import { criterionText } from '../../card/card.ts';
import { SAY_WHAT } from '../../card/own-words.ts';
import { criterion as anyCriterion, type Draft, MAX_CRITERIA, MIN_CRITERIA } from '../draft.ts';
import { needsWords } from '../needs-words.ts';
import { isBlank, listProblems, type Problem } from './problem.ts';

/** Fields `criteria` and `criteria.<id>.label|worst|best`. Of a criterion that is off only too long a text is told. */
export function criteriaProblems(draft: Pick<Draft, 'card' | 'criteria'>): Problem[] {
  const on = draft.criteria.filter((criterion) => criterion.on);
  const off = draft.criteria.filter((criterion) => !criterion.on);
  const problems = [
    ...listProblems('criteria', 'criteria', criterionText, on),
    ...listProblems('criteria', 'criteria', anyCriterion, off),
  ];
  const add = (field: string, message: string) => problems.push({ step: 'criteria', field, message });
  if (on.length < MIN_CRITERIA) {
    add(
      'criteria',
      `Only ${on.length} of the criteria ${on.length === 1 ? 'is' : 'are'} on. Switch on or add at least ${MIN_CRITERIA - on.length} more.`,
    );
  }
  if (on.length > MAX_CRITERIA) {
    add(
      'criteria',
      `${on.length} criteria are on, and at most ${MAX_CRITERIA} can be weighed with care. Switch some off.`,
    );
  }
  const labels = new Set<string>();
  for (const criterion of on) {
    const { id, label, worst, best } = criterion;
    if (needsWords(draft.card, criterion)) {
      add(`criteria.${id}.label`, SAY_WHAT);
    }
    const same = label.trim().toLocaleLowerCase();
    if (same !== '' && labels.has(same)) {
      add(`criteria.${id}.label`, `Another criterion is called “${label.trim()}” too. Rename one of them.`);
    }
    labels.add(same);
    if (!isBlank(worst) && worst.trim() === best.trim()) {
      add(
        `criteria.${id}.best`,
        'Both ends say the same. Write what the best end looks like beside the worst.',
      );
    }
  }
  return problems;
}
