import { useId } from 'react';
import { PathMark } from '../../../charts/PathMark.tsx';
import type { PathKey } from '../../../core/card/card.ts';
import { roleText } from '../../../words/answer-text.ts';
import type { StepProps } from '../step-props.ts';
import { CardWords } from './CardWords.tsx';
import css from './paths.module.css';
import { TradeOffs } from './TradeOffs.tsx';

/** One path: its name, what it means for the user, the card's words, the user's trade-offs. */
export function PathColumn({ path, draft, problems, edit }: StepProps & { path: PathKey }) {
  const heading = useId();
  const cardPath = draft.card.paths[path];
  const role = roleText(draft.frame.roles[path]);
  return (
    <section className={css['column']} data-path={path} aria-labelledby={heading}>
      <header>
        <h2 id={heading} className={css['name']}>
          <PathMark path={path} size={15} />
          <span data-user-text>{cardPath.name}</span>
        </h2>
        {role !== '' && (
          <p className={css['role']} data-user-text>
            {role}
          </p>
        )}
      </header>
      <CardWords path={cardPath} />
      <TradeOffs path={path} draft={draft} problems={problems} edit={edit} />
    </section>
  );
}
