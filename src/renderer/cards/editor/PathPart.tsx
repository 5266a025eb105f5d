import { PathMark } from '../../../charts/PathMark.tsx';
import type { PathKey } from '../../../core/card/card.ts';
import { PARTS, type StatementPart, type StatementWithCriteria } from './arrange.ts';
import css from './editor.module.css';
import type { EditorContext } from './editor-context.ts';
import { PathFields } from './PathFields.tsx';
import { RulePart } from './RulePart.tsx';
import { Statements } from './Statements.tsx';

interface PathPartProps {
  path: PathKey;
  byPart: Record<StatementPart, StatementWithCriteria[]>;
  context: EditorContext;
}

/** One path: its name, the card's statements on it, and the criteria made from them. */
export function PathPart({ path, byPart, context }: PathPartProps) {
  const { name } = context.proposal.paths[path];
  const heading = `path-${path}`;
  return (
    <section className={css['path']} aria-labelledby={heading}>
      <h2 id={heading} className={css['pathTitle']}>
        <PathMark path={path} size={15} />
        <span data-user-text>{name.trim() || (path === 'a' ? 'The first path' : 'The second path')}</span>
      </h2>
      <PathFields path={path} context={context} />
      {PARTS.map((part) => (
        <Statements key={part} path={path} part={part} items={byPart[part]} context={context} />
      ))}
      <RulePart path={path} context={context} />
    </section>
  );
}
