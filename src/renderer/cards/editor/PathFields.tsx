import type { PathKey } from '../../../core/card/card.ts';
import { TextField } from '../../ui/TextField.tsx';
import css from './editor.module.css';
import type { EditorContext } from './editor-context.ts';

/** A path's name, its short form for narrow places, and what it is for. */
export function PathFields({ path, context }: { path: PathKey; context: EditorContext }) {
  const { proposal, problems, statements } = context;
  const { name, shortName, summary } = proposal.paths[path];
  const field = (part: string) => `paths.${path}.${part}`;
  return (
    <div className={css['pathFields']}>
      <TextField
        label="Name"
        kind="name"
        field={field('name')}
        value={name}
        onChange={(text) => statements.rewordPath(path, { name: text })}
        problem={problems.get(field('name'))}
      />
      <TextField
        label="Short name"
        hint="for narrow places"
        kind="name"
        field={field('shortName')}
        value={shortName}
        onChange={(text) => statements.rewordPath(path, { shortName: text })}
        problem={problems.get(field('shortName'))}
      />
      <div className={css['wide']}>
        <TextField
          label="Summary"
          hint="who or what it is for; may be empty"
          kind="note"
          lines={1}
          field={field('summary')}
          value={summary}
          onChange={(text) => statements.rewordPath(path, { summary: text })}
          problem={problems.get(field('summary'))}
        />
      </div>
    </div>
  );
}
