import { criteriaOf } from '../../../../src/core/card/criteria/of-statement.ts';
import type { ProposedStatement } from '../../../../src/core/card/proposal.ts';

export const statement = (text: string, part: ProposedStatement['part'] = 'pro'): ProposedStatement => ({
  id: 's1',
  path: 'a',
  part,
  text,
  line: 1,
  placeholder: false,
});

export const read = (text: string, part?: ProposedStatement['part']): ReturnType<typeof criteriaOf> =>
  criteriaOf(statement(text, part), new Set());

/** The labels that a statement yields without the user. */
export const labels = (...of: Parameters<typeof read>) =>
  read(...of)
    .filter(({ needsWording }) => !needsWording)
    .map(({ label }) => label);

/** What of a statement is left to the user. */
export const left = (...of: Parameters<typeof read>) =>
  read(...of)
    .filter(({ needsWording }) => needsWording)
    .map(({ label }) => label);
