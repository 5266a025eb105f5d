import { useId, useState } from 'react';
import { chosenPath } from '../../../core/assessment/choice.ts';
import { isOfRoles } from '../../../core/card/is-of-roles.ts';
import { type PredictionIdea, predictionIdeas } from '../../../words/prediction-ideas.ts';
import { exampleText } from '../../ui/field.ts';
import { Quoted } from '../../ui/Quoted.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';

/**
 * From a hope to a statement: what one hopes for, or what one said earlier, leads to the question that the statement answers.
 * Nothing is written for the user, and the hope itself is not kept.
 */
export function HopeHelp({ draft }: Pick<DecidePartProps, 'draft'>) {
  const heading = useId();
  const [hope, setHope] = useState('');
  const [idea, setIdea] = useState<PredictionIdea | null>(null);
  const ideas = predictionIdeas(draft, chosenPath(draft.commitment));
  const take = (next: PredictionIdea) => {
    setIdea(next);
    setHope('');
  };
  return (
    <section className={css['help']} aria-labelledby={heading}>
      <h3 id={heading} className={css['title']}>
        From a hope to a prediction
      </h3>
      <TextField
        label="What do you hope for?"
        hint="only to begin with, not kept"
        kind="line"
        placeholder={exampleText(
          isOfRoles(draft.card) ? 'To grow as an engineer' : 'To be glad of it a year from now',
        )}
        value={hope}
        onChange={(text) => {
          setHope(text);
          setIdea(null);
        }}
      />
      {ideas.length > 0 && (
        <fieldset className={css['ideas']}>
          <legend>Or begin with something you said</legend>
          {ideas.map((each) => (
            <button
              key={each.id}
              type="button"
              className={css['idea']}
              aria-pressed={idea?.id === each.id}
              onClick={() => take(each)}
              data-user-text
            >
              {each.label}
            </button>
          ))}
        </fieldset>
      )}
      <p role="status" className={css['leads']} data-user-text>
        {hope.trim() !== '' && (
          <>
            Say that <Quoted text={hope} /> has come true. What could somebody else see or count? Write that
            down.
          </>
        )}
        {idea?.question}
      </p>
    </section>
  );
}
