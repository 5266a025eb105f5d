import { IconPlus } from '@tabler/icons-react';
import type { PathKey } from '../../../core/card/card.ts';
import unseen from '../../ui/unseen.module.css';
import type { StatementPart, StatementWithCriteria } from './arrange.ts';
import { CriterionList } from './CriterionList.tsx';
import css from './editor.module.css';
import type { EditorContext } from './editor-context.ts';
import { statementField } from './focus-field.ts';
import { StatementWords } from './StatementWords.tsx';
import { TagList } from './TagList.tsx';

interface StatementsProps {
  path: PathKey;
  part: StatementPart;
  items: readonly StatementWithCriteria[];
  context: EditorContext;
}

const TITLES: Record<StatementPart, string> = { pro: 'Pros', con: 'Cons', summary: 'Summary', tag: 'Tags' };
const ONE: Record<StatementPart, string> = { pro: 'Pro', con: 'Con', summary: 'Summary', tag: 'Tag' };

/** The statements of one kind, each with its criteria beside it. */
export function Statements({ path, part, items, context }: StatementsProps) {
  const { proposal, statements } = context;
  const name = proposal.paths[path].name.trim() || (path === 'a' ? 'the first path' : 'the second path');
  // The summary itself is edited above; here are only the criteria that it proposes.
  if (part === 'summary' && items.every(({ statement }) => statement.text.trim() === '')) return null;
  return (
    <div className={css['part']}>
      <h3 className={css['partTitle']}>{TITLES[part]}</h3>
      {part === 'tag' ? (
        <TagList path={path} name={name} items={items} context={context} />
      ) : (
        <ul>
          {items.map(({ statement, criteria, elsewhere }, index) => (
            <li key={statement.id} className={css['statement']}>
              <StatementWords
                statement={statement}
                name={`${ONE[part]} ${index + 1} of ${name}`}
                statements={statements}
                problem={context.problems.get(statementField(statement.id))}
              />
              <CriterionList
                of={`${ONE[part].toLowerCase()} ${index + 1} of ${name}`}
                criteria={criteria}
                elsewhere={elsewhere}
                statementId={statement.id}
                context={context}
              />
            </li>
          ))}
        </ul>
      )}
      {(part === 'pro' || part === 'con') && (
        <button
          type="button"
          className={css['add']}
          data-field={`add.${path}.${part}`}
          onClick={() => statements.add(path, part)}
        >
          <IconPlus size={16} stroke={1.6} aria-hidden />
          Add a {part}
          <span className={unseen['readOut']}> of {name}</span>
        </button>
      )}
    </div>
  );
}
