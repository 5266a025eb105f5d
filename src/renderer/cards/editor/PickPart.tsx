import { useState } from 'react';
import type { PathKey } from '../../../core/card/card.ts';
import type { CardProposal } from '../../../core/card/proposal.ts';
import { pickWords } from '../../../words/card-choice.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { QuietButton } from '../../ui/QuietButton.tsx';
import css from './editor.module.css';

interface PickPartProps {
  proposal: CardProposal;
  onPick: (pick: PathKey | null) => void;
}

/** The card's own pick, shown on a click only, so that it does not influence a later decision. */
export function PickPart({ proposal, onPick }: PickPartProps) {
  const [shown, setShown] = useState(false);
  const { pick, paths } = proposal;
  const paragraphs = pickWords({ pickReason: proposal.pickReason, verdict: proposal.verdictParagraph });
  const name = (path: PathKey) =>
    paths[path].name.trim() || (path === 'a' ? 'The first path' : 'The second path');
  return (
    <section className={css['ownPart']} aria-labelledby="card-pick">
      <h2 id="card-pick" className={css['partTitle']}>
        The card’s own pick
      </h2>
      <div className={css['pick']}>
        <p>It stays hidden in a decision until you have chosen and said how sure you are.</p>
        {shown ? (
          <>
            <ChoiceGroup
              label="The card picks"
              options={[
                { value: 'a', label: name('a') },
                { value: 'b', label: name('b') },
                { value: 'none', label: 'Neither' },
              ]}
              value={pick ?? 'none'}
              onChange={(chosen) => onPick(chosen === 'none' ? null : chosen)}
            />
            {paragraphs.map((words) => (
              <blockquote key={words} className={css['verdict']} data-user-text>
                {words}
              </blockquote>
            ))}
          </>
        ) : (
          <QuietButton onClick={() => setShown(true)}>Show the pick</QuietButton>
        )}
      </div>
    </section>
  );
}
