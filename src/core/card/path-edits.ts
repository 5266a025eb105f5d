import { namesOf, type PathKey } from './card.ts';
import type { CardProposal, ProposedPath } from './proposal.ts';
import { isPartOf, shortNames } from './short-name.ts';
import { rewordStatement } from './statement-edits.ts';

/**
 * Rewords a path's name, short name or summary. Short names that were made from the names follow them; rules and title name the
 * path as it is called now.
 */
export function rewordPath(
  proposal: CardProposal,
  path: PathKey,
  { summary, ...words }: Partial<Pick<ProposedPath, 'name' | 'shortName' | 'summary'>>,
): CardProposal {
  const named = withNames(proposal, path, words);
  return summary === undefined ? named : withSummary(named, path, summary);
}

function withNames(
  proposal: CardProposal,
  path: PathKey,
  words: Partial<Pick<ProposedPath, 'name' | 'shortName'>>,
): CardProposal {
  const before = proposal.paths;
  const paths = { ...before, [path]: { ...before[path], ...words } };
  if (words.name === undefined || words.shortName !== undefined) return { ...proposal, paths };
  const made = shortNames(namesOf(before));
  const making = shortNames(namesOf(paths));
  const following = (each: PathKey): ProposedPath => {
    const { name, shortName } = before[each];
    // Cards saved earlier have parts of the name that are no longer made.
    const isPartLost = isPartOf(shortName, name) && !isPartOf(shortName, paths[each].name);
    const isMade = isPartLost || ['', made[each]].includes(shortName);
    return isMade ? { ...paths[each], shortName: making[each] } : paths[each];
  };
  return { ...proposal, paths: { a: following('a'), b: following('b') } };
}

/** The summary's statement, which a path may not have yet, says the same. */
function withSummary(proposal: CardProposal, path: PathKey, text: string): CardProposal {
  const said = proposal.statements.find((each) => each.path === path && each.part === 'summary');
  if (said !== undefined) return rewordStatement(proposal, said.id, text);
  const id = `s${proposal.nextId}`;
  const added = { id, path, part: 'summary', text: '', line: null, placeholder: false } as const;
  const longer = {
    ...proposal,
    statements: [...proposal.statements, added],
    nextId: proposal.nextId + 1,
  };
  return rewordStatement(longer, id, text);
}

/** Gives the card a title of its own; null: that of the paths' names. */
export const retitle = (proposal: CardProposal, text: string | null): CardProposal => ({
  ...proposal,
  title: text === null ? null : { text, names: namesOf(proposal.paths) },
});

/** Sets which path the card itself would pick; null: neither. */
export const setPick = (proposal: CardProposal, pick: PathKey | null): CardProposal => ({
  ...proposal,
  pick,
});
