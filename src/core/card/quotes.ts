import type { CardOrigin, PerPath } from './card.ts';
import { tagName } from './criteria/capitals.ts';
import { onOneLine } from './one-line.ts';
import type { ProposedPath, ProposedRule, ProposedStatement } from './proposal.ts';

/** Does the rule quote this statement of its path? */
export function isQuoted(
  rule: Pick<ProposedRule, 'pro' | 'con'> | null,
  statement: ProposedStatement,
): boolean {
  if (rule === null) return false;
  const words = onOneLine(statement.text);
  if (statement.part === 'pro') return onOneLine(rule.pro) === words;
  return statement.part === 'con' && rule.con !== null && onOneLine(rule.con) === words;
}

/** The ids of the statements that a criterion's origins quote. */
export function sourcesOf(
  origins: readonly CardOrigin[],
  statements: readonly ProposedStatement[],
  paths: PerPath<ProposedPath>,
): string[] {
  const found = origins.flatMap((origin) => {
    const said = statements.filter((statement) => mayCarry(origin, statement, paths));
    const source =
      (origin.part === 'table' ? said[0] : undefined) ??
      said.find(({ text }) => text.includes(origin.quote)) ??
      said.find(({ text }) =>
        flat(text).includes(flat(origin.part === 'tag' ? tagName(origin.quote) : origin.quote)),
      );
    return source === undefined || origin.quote.trim() === '' ? [] : [source.id];
  });
  return [...new Set(found)];
}

/** For comparing words of a page, which may be wrapped or in small letters, with what a card made of them. */
const flat = (text: string): string => onOneLine(text).toLowerCase();

/** Words of a rule are those of the statements that it quotes; what a table says stands with the summary. */
const mayCarry = (
  { path, part }: CardOrigin,
  statement: ProposedStatement,
  paths: PerPath<ProposedPath>,
): boolean =>
  statement.path === path &&
  (part === 'rule'
    ? isQuoted(paths[path].rule, statement)
    : statement.part === (part === 'table' ? 'summary' : part));
