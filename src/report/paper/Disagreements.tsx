import { disagreements } from '../../words/disagreements.ts';
import { sentence } from '../../words/plain-text.ts';
import type { PartProps } from './setting.ts';

interface DisagreementsProps extends PartProps {
  /** Whether it was decided: before that, choice and pick are left out. */
  decided: boolean;
}

/** Where the score, the rules, deal-breakers, gut and, once decided, choice and pick do not say the same. */
export function Disagreements({ assessment, evaluation, decided }: DisagreementsProps) {
  const commitment = decided ? assessment.commitment : null;
  const found = disagreements({ evaluation, assessment, commitment });
  if (found.length === 0) return null;
  return (
    <section>
      <h2>Where they disagree</h2>
      <ul className="told">
        {found.map((words) => (
          <li key={words}>{sentence(words)}</li>
        ))}
      </ul>
    </section>
  );
}
