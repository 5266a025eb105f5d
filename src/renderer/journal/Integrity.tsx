import { IconInfoCircle } from '@tabler/icons-react';
import type { IntegrityProblem } from '../../core/journal/decision.ts';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import css from './decision.module.css';

const FOUND: Record<IntegrityProblem['problem'], string> = {
  hash: 'was changed after it was saved',
  chain: 'does not follow from the one before it',
  missing: 'is missing',
  damaged: 'cannot be read',
  newer: 'was written by a newer version of Crossroads',
};

/** Problems of the stored files and what they mean; renders nothing if there are none. */
export function Integrity({ decision: { problems, readOnly } }: { decision: OpenedDecision }) {
  if (problems.length === 0 && !readOnly) return null;
  const wrong = problems.some(({ problem }) => problem !== 'newer');
  return (
    <section className={css['integrity']} aria-label="About the stored files">
      <IconInfoCircle size={18} stroke={1.6} aria-hidden />
      <div>
        <p className={css['strong']}>
          {wrong
            ? 'The stored files of this decision do not add up.'
            : 'This decision was written by a newer version of Crossroads.'}
        </p>
        {problems.length > 0 && (
          <ul className={css['found']}>
            {problems.map(({ number, problem }) => (
              <li key={`${number} ${problem}`}>
                File {number} {FOUND[problem]}.
              </li>
            ))}
          </ul>
        )}
        <p>
          {wrong &&
            'What can be read is shown here; nothing was changed or deleted. A copy of your data folder may hold the rest. '}
          {readOnly && 'You can read and print it here. To add a note, open it with the newer version.'}
        </p>
      </div>
    </section>
  );
}
