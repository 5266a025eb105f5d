import { PathMark } from '../../../../charts/PathMark.tsx';
import type { CardProposal, ProposedCriterion } from '../../../../core/card/proposal.ts';
import css from './wording.module.css';

interface StatementOfProps {
  criterion: ProposedCriterion;
  proposal: CardProposal;
}

/** The words that a criterion came from, of a statement named in part only those left, and where they stand. */
export function StatementOf({ criterion, proposal }: StatementOfProps) {
  const [origin] = criterion.origins;
  const statement = proposal.statements.find(({ id }) => id === criterion.from[0]);
  if (origin === undefined) return null;
  const line = statement?.line == null ? '' : `, line ${statement.line}`;
  return (
    <div>
      <p className={css['statement']} dir="auto" data-user-text>
        {origin.quote}
      </p>
      <p className={css['place']}>
        <PathMark path={origin.path} size={9} />
        <span data-user-text>
          {origin.part === 'con' ? 'Con' : 'Pro'} of {proposal.paths[origin.path].shortName}
          {line}
        </span>
      </p>
    </div>
  );
}
