import type { CardOrigin, PathKey } from './card.ts';
import { distinct } from './criteria/merge.ts';
import { capitalised } from './criteria/wording.ts';
import { followed } from './followed-quote.ts';
import { onOneLine } from './one-line.ts';
import { ownWords } from './own-words.ts';
import { isPlaceholder } from './parse/placeholder.ts';
import type { CardProposal, ProposedCriterion, ProposedPath, ProposedStatement } from './proposal.ts';
import { isUnworded } from './proposal-edits.ts';
import { isQuoted } from './quotes.ts';
import { withRule } from './rule-edits.ts';

/** The parts of which a path may have any number. */
export type ListedPart = Exclude<ProposedStatement['part'], 'summary'>;

/** The list of a path that holds the words of each part. */
export const LISTS = { pro: 'pros', con: 'cons', tag: 'tags' } as const;

const statementOf = (proposal: CardProposal, id: string): ProposedStatement | undefined =>
  proposal.statements.find((each) => each.id === id);

/**
 * Rewords a statement. A rule that quoted it quotes the new words, and its criteria's origins what now stands where their
 * words stood; criteria stay as they are, but for what nobody has worded yet.
 */
export function rewordStatement(proposal: CardProposal, id: string, text: string): CardProposal {
  const before = statementOf(proposal, id);
  if (before === undefined) return proposal;
  // A summary may have lines, and is typed where it is shown: its spaces stay.
  const words = before.part === 'summary' ? text : onOneLine(text);
  const after = { ...before, text, placeholder: before.part === 'con' && isPlaceholder(words) };
  const { rule } = proposal.paths[before.path];
  const said = withWords(proposal, before, words);
  return {
    ...said,
    statements: proposal.statements.map((each) => (each === before ? after : each)),
    criteria: proposal.criteria.map((each) => {
      if (!each.from.includes(id)) return each;
      const origins = distinct(each.origins.map((origin) => follow(proposal, each, origin, before, text)));
      return {
        ...each,
        origins,
        label: isUnworded(each) ? capitalised(ownWords(origins[0]?.quote ?? '')) : each.label,
      };
    }),
    paths: {
      ...said.paths,
      [before.path]: {
        ...said.paths[before.path],
        rule:
          rule === null || !isQuoted(rule, before)
            ? rule
            : { ...rule, ...(before.part === 'pro' ? { pro: words } : { con: words }) },
      },
    },
  };
}

/** An origin of a criterion after the statement that it came from was reworded. */
function follow(
  { statements, paths }: CardProposal,
  { from }: ProposedCriterion,
  origin: CardOrigin,
  before: ProposedStatement,
  text: string,
): CardOrigin {
  const { path, part, quote } = origin;
  if (path !== before.path) return origin;
  // A cell is the page's own, whatever a summary repeats of it.
  if (part === 'table') return origin;
  if (part === 'rule') {
    return isQuoted(paths[path].rule, before)
      ? { ...origin, quote: followed(before.text, text, quote) }
      : origin;
  }
  const elsewhere = statements.some(
    (each) =>
      each.id !== before.id &&
      from.includes(each.id) &&
      each.path === path &&
      each.part === part &&
      each.text.includes(quote),
  );
  return part !== before.part || elsewhere
    ? origin
    : { ...origin, quote: followed(before.text, text, quote) };
}

/** Adds a pro, a con or a tag. */
export function addStatement(
  proposal: CardProposal,
  path: PathKey,
  part: ListedPart,
  text: string = '',
): CardProposal {
  const words = onOneLine(text);
  const added: ProposedStatement = {
    id: `s${proposal.nextId}`,
    path,
    part,
    text,
    line: null,
    placeholder: part === 'con' && isPlaceholder(words),
  };
  const list = LISTS[part];
  return {
    ...proposal,
    statements: [...proposal.statements, added],
    paths: withList(proposal.paths, path, list, [...proposal.paths[path][list], words]),
    nextId: proposal.nextId + 1,
  };
}

/**
 * Takes a statement off the card. Criteria that came from it stay, without it among their origins; a rule that quotes it as its
 * pro goes with it.
 */
export function removeStatement(proposal: CardProposal, id: string): CardProposal {
  const gone = statementOf(proposal, id);
  if (gone === undefined) return proposal;
  const { path, part } = gone;
  const { rule } = proposal.paths[path];
  const statements = proposal.statements.filter((each) => each !== gone);
  const repeated = statements.some(
    (each) => each.path === path && isQuoted(rule, each) && each.part === part,
  );
  const unruled =
    rule === null || repeated || !isQuoted(rule, gone)
      ? proposal
      : withRule(proposal, path, part === 'pro' ? null : { ...rule, con: null });
  return {
    ...withoutWords(unruled, gone),
    statements,
    criteria: unruled.criteria.map((each) => withoutSource(each, gone, statements)),
  };
}

function withoutSource(
  each: ProposedCriterion,
  gone: ProposedStatement,
  statements: readonly ProposedStatement[],
): ProposedCriterion {
  if (!each.from.includes(gone.id)) return each;
  const from = each.from.filter((id) => id !== gone.id);
  const others = statements.filter(
    ({ id, path, part }) => from.includes(id) && path === gone.path && part === gone.part,
  );
  const origins = each.origins.filter(
    ({ path, part, quote }) =>
      path !== gone.path || part !== gone.part || others.some(({ text }) => text.includes(quote)),
  );
  return { ...each, from, origins };
}

/** Index of a statement among those of its path and part, which is that of its words in the path's list. */
export const placeOf = (
  statements: readonly ProposedStatement[],
  { id, path, part }: ProposedStatement,
): number =>
  statements.filter((each) => each.path === path && each.part === part).findIndex((each) => each.id === id);

function withWords(proposal: CardProposal, statement: ProposedStatement, words: string): CardProposal {
  const { path, part } = statement;
  if (part === 'summary') return withSummary(proposal, path, words);
  const list = LISTS[part];
  const changed = proposal.paths[path][list].with(placeOf(proposal.statements, statement), words);
  return { ...proposal, paths: withList(proposal.paths, path, list, changed) };
}

function withoutWords(proposal: CardProposal, statement: ProposedStatement): CardProposal {
  const { path, part } = statement;
  if (part === 'summary') return withSummary(proposal, path, '');
  const list = LISTS[part];
  const left = proposal.paths[path][list].toSpliced(placeOf(proposal.statements, statement), 1);
  return { ...proposal, paths: withList(proposal.paths, path, list, left) };
}

const withSummary = (proposal: CardProposal, path: PathKey, summary: string): CardProposal => ({
  ...proposal,
  paths: { ...proposal.paths, [path]: { ...proposal.paths[path], summary } },
});

const withList = (
  paths: CardProposal['paths'],
  path: PathKey,
  list: (typeof LISTS)[ListedPart],
  words: string[],
): CardProposal['paths'] => {
  const changed: ProposedPath = { ...paths[path], [list]: words };
  return { ...paths, [path]: changed };
};
