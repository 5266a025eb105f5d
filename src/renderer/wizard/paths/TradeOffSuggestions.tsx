import { IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import type { Suggestion } from '../../../core/assessment/edits/trade-offs.ts';
import css from './suggestions.module.css';

interface TradeOffSuggestionsProps {
  /** The path's name. */
  name: string;
  suggestions: readonly Suggestion[];
  onTake: (suggestion: Suggestion) => void;
}

/** What others had to live with on a path; one click takes it over, to be reworded. */
export function TradeOffSuggestions({ name, suggestions, onTake }: TradeOffSuggestionsProps) {
  const heading = useId();
  if (suggestions.length === 0) return null;
  return (
    <div className={css['suggestions']}>
      <p id={heading}>Others named these. They are not from the card.</p>
      <ul aria-labelledby={heading}>
        {suggestions.map((each) => (
          <li key={each.id}>
            <button type="button" onClick={() => onTake(each)} aria-label={`${each.text}: add to ${name}`}>
              <IconPlus size={14} stroke={1.6} aria-hidden />
              <span data-user-text>{each.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
