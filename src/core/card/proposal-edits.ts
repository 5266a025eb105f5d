import { type CardOrigin, otherEnd } from './card.ts';
import { defaultEnds } from './criteria/ends.ts';
import { merged } from './criteria/merge.ts';
import { capitalised } from './criteria/wording.ts';
import { isInOwnWords, ownWords } from './own-words.ts';
import type { CardProposal, ProposedCriterion, ProposedStatement } from './proposal.ts';
import { isQuoted } from './quotes.ts';

const withCriteria = (proposal: CardProposal, criteria: ProposedCriterion[]): CardProposal => ({
  ...proposal,
  criteria,
});

const changed = (
  proposal: CardProposal,
  id: string,
  change: (each: ProposedCriterion) => ProposedCriterion,
): CardProposal =>
  withCriteria(
    proposal,
    proposal.criteria.map((each) => (each.id === id ? change(each) : each)),
  );

/** The same criterion under another label. Proposed ends follow it, but for a con's own words; ends of the user's own stay. */
function relabelled(each: ProposedCriterion, label: string, names: ReadonlySet<string>): ProposedCriterion {
  if (each.ownEnds || label.trim() === '') return { ...each, label };
  const fromCon = each.origins.some(({ part }) => part === 'con');
  // A con's worst end is its own words; its best follows the label where it says nothing of its own.
  if (fromCon) {
    const general = (name: string) => defaultEnds(name, names, 'unread').best;
    return { ...each, label, best: each.best === general(each.label) ? general(label) : each.best };
  }
  return { ...each, label, ...defaultEnds(label, names) };
}

/** Rewords a criterion. One that waits for words has its statement's again where they are taken away. */
export const renameCriterion = (proposal: CardProposal, id: string, label: string): CardProposal =>
  changed(proposal, id, (each) => {
    const isTakenAway = each.needsWording && label.trim() === '';
    return relabelled(
      each,
      isTakenAway ? capitalised(ownWords(each.origins[0]?.quote ?? '')) : label,
      new Set(proposal.names),
    );
  });

/** Rewords one or both ends of a criterion. */
export const setEnds = (
  proposal: CardProposal,
  id: string,
  ends: Partial<Pick<ProposedCriterion, 'worst' | 'best'>>,
): CardProposal =>
  changed(proposal, id, (each) => ({
    ...each,
    ...ends,
    suggested: each.suggested.filter((end) => ends[end] === undefined),
    ownEnds: true,
  }));

/** Turns a criterion round: what was the worst end becomes the best. */
export const swapEnds = (proposal: CardProposal, id: string): CardProposal =>
  changed(proposal, id, (each) => ({
    ...each,
    worst: each.best,
    best: each.worst,
    suggested: each.suggested.map(otherEnd),
    ownEnds: true,
  }));

/** Has nobody said yet what it is about? */
export const isUnworded = (each: ProposedCriterion): boolean => each.needsWording && isInOwnWords(each);

/** On: the card's own, and so in words of the user's; one that has none yet stays as it is. Off: only offered. */
export const setCriterionOn = (proposal: CardProposal, id: string, on: boolean): CardProposal =>
  changed(proposal, id, (each) =>
    on && isUnworded(each) ? each : { ...each, on, needsWording: each.needsWording && !on },
  );

/**
 * Cuts a criterion into several, each with all its origins. The first keeps its id and, where the label stays, its ends.
 * @param labels at least two; with fewer nothing changes
 */
export function splitCriterion(proposal: CardProposal, id: string, labels: readonly string[]): CardProposal {
  const at = proposal.criteria.findIndex((each) => each.id === id);
  const whole = proposal.criteria[at];
  if (whole === undefined || labels.length < 2) return proposal;
  const names = new Set(proposal.names);
  const parts = labels.map((label, index) => {
    const part = index === 0 ? whole : { ...whole, id: `c${proposal.nextId + index - 1}` };
    return label === whole.label ? part : relabelled({ ...part, ownEnds: false }, label, names);
  });
  return {
    ...withCriteria(proposal, proposal.criteria.toSpliced(at, 1, ...parts)),
    nextId: proposal.nextId + labels.length - 1,
  };
}

/** Makes one criterion of two: it stands where the first stood, in its words, with the origins of both. */
export function mergeCriteria(proposal: CardProposal, id: string, otherId: string): CardProposal {
  const other = proposal.criteria.find((each) => each.id === otherId);
  if (other === undefined || id === otherId || !proposal.criteria.some((each) => each.id === id))
    return proposal;
  const joined = changed(proposal, id, (each) => merged(each, other));
  return dropCriterion(joined, otherId);
}

/** Takes a criterion off the card. */
export const dropCriterion = (proposal: CardProposal, id: string): CardProposal =>
  withCriteria(
    proposal,
    proposal.criteria.filter((each) => each.id !== id),
  );

/**
 * Adds a criterion, on: of the user's own, or, beside a statement, taken from it as a whole.
 * @param statementId the statement it is added beside; null for one of the user's own
 */
export function addCriterion(
  proposal: CardProposal,
  label: string,
  statementId: string | null = null,
): CardProposal {
  const statement = proposal.statements.find(({ id }) => id === statementId);
  const ends =
    label.trim() === ''
      ? { worst: '', best: '', suggested: [] }
      : defaultEnds(label, new Set(proposal.names));
  const added: ProposedCriterion = {
    id: `c${proposal.nextId}`,
    label,
    ...ends,
    needsWording: false,
    ownEnds: false,
    on: true,
    from: statement === undefined ? [] : [statement.id],
    origins: statement === undefined ? [] : originsIn(proposal, statement),
    reason: null,
  };
  return { ...withCriteria(proposal, [...proposal.criteria, added]), nextId: proposal.nextId + 1 };
}

function originsIn({ paths }: CardProposal, statement: ProposedStatement): CardOrigin[] {
  const { path, part, text: quote } = statement;
  return [
    { path, part, quote },
    ...(isQuoted(paths[path].rule, statement) ? [{ path, part: 'rule' as const, quote }] : []),
  ];
}
