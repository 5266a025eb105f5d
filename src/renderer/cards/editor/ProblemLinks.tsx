import { IconAlertCircle } from '@tabler/icons-react';
import type { ProposalProblem } from '../../../core/card/proposal-problems.ts';
import { countOf } from '../../ui/format.ts';
import { focusField } from './focus-field.ts';
import css from './frame.module.css';

interface ProblemLinksProps {
  problems: readonly ProposalProblem[];
  /** The field's name for the user. */
  nameOf: (field: string) => string;
  /** Why saving failed; null if it did not. */
  failure: string | null;
}

/** The problems that keep the card from being saved, each a link to its field. Announced when it appears. */
export function ProblemLinks({ problems, nameOf, failure }: ProblemLinksProps) {
  return (
    <div role="alert" className={css['problems']}>
      {failure !== null && (
        <p className={css['count']}>
          <IconAlertCircle size={18} stroke={1.6} aria-hidden />
          {failure}
        </p>
      )}
      {problems.length > 0 && (
        <>
          <p className={css['count']}>
            <IconAlertCircle size={18} stroke={1.6} aria-hidden />
            Not saved: {countOf(problems.length, 'thing has', 'things have')} to be set right first.
          </p>
          <ul>
            {problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <button type="button" onClick={() => focusField(field)} data-user-text>
                  {nameOf(field)}
                </button>{' '}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
