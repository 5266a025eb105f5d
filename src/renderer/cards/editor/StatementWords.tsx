import { IconX } from '@tabler/icons-react';
import { memo } from 'react';
import type { ProposedStatement } from '../../../core/card/proposal.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import css from './editor.module.css';
import type { StatementActions } from './statement-actions.ts';
import { WordsField } from './WordsField.tsx';

interface StatementWordsProps {
  statement: ProposedStatement;
  /** Accessible name. */
  name: string;
  statements: StatementActions;
  problem: string | undefined;
}

/** A statement of the card, edited in place, with its origin on the page and a note if no criterion came of it. */
export const StatementWords = memo(function StatementWords(props: StatementWordsProps) {
  const { statement, name, statements, problem } = props;
  const { id, text, line, placeholder, part } = statement;
  return (
    <div className={css['words']}>
      <WordsField
        label={name}
        field={`statements.${id}`}
        kind="note"
        look="statement"
        value={text}
        placeholder={part === 'con' ? 'What speaks against it?' : 'What speaks for it?'}
        problem={problem}
        readOnly={part === 'summary'}
        onChange={(words) => statements.reword(id, words)}
      />
      <p className={css['where']}>
        {line !== null && <span>line {line}</span>}
        {placeholder && (
          <span>says only that it depends: each decision asks for its own trade-offs instead</span>
        )}
      </p>
      {part !== 'summary' && (
        <IconButton Icon={IconX} label={`Remove ${name}`} onClick={() => statements.remove(id)} />
      )}
    </div>
  );
});
