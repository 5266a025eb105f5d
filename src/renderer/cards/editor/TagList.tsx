import { IconPlus, IconX } from '@tabler/icons-react';
import type { PathKey } from '../../../core/card/card.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import unseen from '../../ui/unseen.module.css';
import type { StatementWithCriteria } from './arrange.ts';
import { CriterionList } from './CriterionList.tsx';
import css from './editor.module.css';
import type { EditorContext } from './editor-context.ts';
import { statementField } from './focus-field.ts';
import { WordsField } from './WordsField.tsx';

interface TagListProps {
  path: PathKey;
  /** The path's name. */
  name: string;
  items: readonly StatementWithCriteria[];
  context: EditorContext;
}

/** All tags of a path in one row, with the criteria they propose. */
export function TagList({ path, name, items, context }: TagListProps) {
  const { statements, problems } = context;
  const criteria = items.flatMap((each) => each.criteria);
  const elsewhere = items.flatMap((each) => each.elsewhere);
  return (
    <div className={css['statement']}>
      <div>
        {items.length > 0 && (
          <ul className={css['tags']} aria-label={`Tags of ${name}`}>
            {items.map(({ statement: { id, text } }, index) => (
              <li key={id} className={css['tag']}>
                <WordsField
                  label={`Tag ${index + 1} of ${name}`}
                  field={statementField(id)}
                  kind="name"
                  look="end"
                  value={text}
                  placeholder="What topic?"
                  problem={problems.get(statementField(id))}
                  onChange={(words) => statements.reword(id, words)}
                />
                <IconButton
                  Icon={IconX}
                  label={`Remove tag ${index + 1} of ${name}`}
                  onClick={() => statements.remove(id)}
                />
              </li>
            ))}
          </ul>
        )}
        <button
          type="button"
          className={css['add']}
          data-field={`add.${path}.tag`}
          onClick={() => statements.add(path, 'tag')}
        >
          <IconPlus size={16} stroke={1.6} aria-hidden />
          Add a tag<span className={unseen['readOut']}> of {name}</span>
        </button>
      </div>
      {criteria.length + elsewhere.length > 0 && (
        <CriterionList
          of={`the tags of ${name}`}
          criteria={criteria}
          elsewhere={elsewhere}
          statementId={items[0]?.statement.id ?? null}
          context={context}
        />
      )}
    </div>
  );
}
