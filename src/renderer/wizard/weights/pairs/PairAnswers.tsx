import { useId, useState } from 'react';
import type { Draft } from '../../../../core/assessment/draft.ts';
import { countedPairs } from '../../../../core/assessment/edits/pairs.ts';
import { quoted } from '../../../../words/figures.ts';
import { judgementSentence } from '../../../../words/pairs.ts';
import { QuietButton } from '../../../ui/QuietButton.tsx';
import css from './pairs.module.css';

interface PairAnswersProps {
  draft: Draft;
  onReconsider: (first: string, second: string) => void;
}

/** Everything answered so far, on demand; each can be gone to. */
export function PairAnswers({ draft, onReconsider }: PairAnswersProps) {
  const [shown, setShown] = useState(false);
  const listId = useId();
  const pairs = countedPairs(draft);
  const label = (id: string) => quoted(draft.criteria.find((each) => each.id === id)?.label ?? '');
  if (pairs.length === 0) return null;
  return (
    <div>
      <button
        type="button"
        className={css['show']}
        aria-expanded={shown}
        aria-controls={listId}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide' : 'Show'} all answers ({pairs.length})
      </button>
      <ul id={listId} className={css['answers']} hidden={!shown}>
        {pairs.map(({ first, second, ratio }) => {
          const sentence = judgementSentence(label(first), label(second), ratio);
          return (
            <li key={`${first} ${second}`}>
              <span data-user-text>{sentence}</span>
              <QuietButton onClick={() => onReconsider(first, second)} label={`Change: ${sentence}`}>
                Change
              </QuietButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
