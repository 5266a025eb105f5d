import { titleOf } from '../../../core/card/proposal-words.ts';
import { TextField } from '../../ui/TextField.tsx';
import css from './editor.module.css';
import type { EditorContext } from './editor-context.ts';

/** The card's title in the library; the paths' names unless the user gives it one. */
export function TitleField({ context }: { context: EditorContext }) {
  const { proposal, statements, problems } = context;
  const { a, b } = proposal.paths;
  const named = a.name.trim() !== '' && b.name.trim() !== '';
  return (
    <div className={css['titleField']}>
      <TextField
        label="Title"
        hint="optional"
        kind="title"
        field="title"
        value={proposal.title === null ? '' : titleOf(proposal)}
        placeholder={`Without one: ${named ? titleOf({ ...proposal, title: null }) : 'both names'}`}
        onChange={statements.retitle}
        problem={problems.get('title')}
      />
    </div>
  );
}
