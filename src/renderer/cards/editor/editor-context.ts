import type { CardProposal, ProposedCriterion } from '../../../core/card/proposal.ts';
import type { CriterionActions } from './criterion-actions.ts';
import type { StatementActions } from './statement-actions.ts';

/** What the parts of the editor share. */
export interface EditorContext {
  proposal: CardProposal;
  actions: CriterionActions;
  statements: StatementActions;
  /** The criterion that is edited from its row among those ready to ask, to which one goes back. */
  edited: string | null;
  onEdit: (id: string) => void;
  onEdited: (id: string) => void;
  /** By field; empty until the user has tried to save. */
  problems: ReadonlyMap<string, string>;
  /** By the id of the later of two criteria that may be one, the earlier one. */
  overlaps: ReadonlyMap<string, ProposedCriterion>;
  /** Origins of a criterion beyond the statement that it is listed beside, as text. */
  alsoFrom: (criterion: ProposedCriterion) => string;
}
