import type { CardProposal } from '../../../core/card/proposal.ts';

const PARTS: Record<string, string> = {
  name: 'Name',
  shortName: 'Short name',
  summary: 'Summary',
  label: 'Name',
  worst: 'Worst end',
  best: 'Best end',
};

/** What a criterion is called within a sentence or a label, whatever its name. */
export const criterionName = (label: string): string => label.trim() || 'a criterion without a name';

/** The name of a field with a problem: "Best end of Testing", "Name of the first path". */
export function fieldName(proposal: CardProposal, field: string): string {
  const { paths, criteria } = proposal;
  const [where, id = '', part = ''] = field.split('.');
  if (where === 'title') return 'Title';
  if (where === 'criteria' && id === '') return 'Criteria';
  if (where === 'statements') return statementName(proposal, id);
  const what = PARTS[part] ?? 'Text';
  if (where === 'paths') {
    const path = id === 'b' ? 'b' : 'a';
    const name = part === 'name' ? '' : paths[path].name.trim();
    return `${what} of ${name || (path === 'a' ? 'the first path' : 'the second path')}`;
  }
  return `${what} of ${criterionName(criteria.find((each) => each.id === id)?.label ?? '')}`;
}

const STATEMENTS = { pro: 'A pro', con: 'A con', tag: 'A tag', summary: 'The summary' } as const;

function statementName({ statements, paths }: CardProposal, id: string): string {
  const statement = statements.find((each) => each.id === id);
  if (statement === undefined) return 'A statement';
  const { path, part } = statement;
  return `${STATEMENTS[part]} of ${paths[path].name.trim() || (path === 'a' ? 'the first path' : 'the second path')}`;
}
