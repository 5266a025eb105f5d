import { TEXT_LIMITS } from '../text.ts';
import { PATHS, type PathKey } from './card.ts';
import { namesIn, tagName } from './criteria/capitals.ts';
import { capitalised } from './criteria/wording.ts';
import { cutText } from './cut-text.ts';
import { onOneLine } from './one-line.ts';
import type { ComparisonPage } from './parse/page.ts';
import type { CardProposal, ProposedPath, ProposedStatement } from './proposal.ts';
import { proposeCriteria } from './proposed-criteria.ts';
import { shortNames } from './short-name.ts';

/** The proposal for a parsed page: what it says of each path, and the criteria that its statements hold. */
export function cardFromPage(page: ComparisonPage): CardProposal {
  const names = {
    a: cutText(page.paths.a.name, TEXT_LIMITS.name),
    b: cutText(page.paths.b.name, TEXT_LIMITS.name),
  };
  const short = shortNames(names);
  const statements = statementsOf(page);
  const known = namesIn(statements.filter(({ part }) => part !== 'tag').map(({ text }) => text));
  const { criteria, notes } = proposeCriteria(page, statements, known);
  return {
    title: null,
    paths: { a: pathOf('a', page, names.a, short.a), b: pathOf('b', page, names.b, short.b) },
    pick: page.pick?.path ?? null,
    pickReason: page.pickReason === null ? null : onOneLine(page.pickReason.text),
    verdictParagraph: page.verdictParagraph === null ? null : onOneLine(page.verdictParagraph.text),
    statements,
    criteria,
    names: [...known],
    notes,
    nextId: 1 + Math.max(0, ...[...statements, ...criteria].map(({ id }) => Number(id.slice(1)))),
  };
}

function pathOf(
  path: PathKey,
  { paths, aspects }: ComparisonPage,
  name: string,
  shortName: string,
): ProposedPath {
  const { summary, pros, cons, tags, rule } = paths[path];
  return {
    name,
    shortName,
    summary: summary === null ? summaryOfTable(aspects, path) : capitalised(onOneLine(summary.text)),
    pros: pros.map(({ text }) => onOneLine(text)),
    cons: cons.map(({ text }) => onOneLine(text)),
    tags: tags.map(({ text }) => tagName(text)),
    rule:
      rule === null
        ? null
        : {
            pro: onOneLine(rule.pro),
            con: rule.con === null ? null : onOneLine(rule.con),
            wording: { kind: rule.prefers ? 'prefers' : 'wants' },
          },
    roles: [],
  };
}

/** What a table says of a path, one aspect after the other. */
function summaryOfTable(aspects: ComparisonPage['aspects'], path: PathKey): string {
  const said = aspects
    .filter(({ values }) => values[path] !== '')
    .map(({ text, values }) => `${text}: ${values[path]}.`);
  return cutText(onOneLine(said.join(' ')), TEXT_LIMITS.note);
}

/** All statements, the paths' pros first: the order in which their criteria are proposed. */
function statementsOf({ paths, aspects }: ComparisonPage): ProposedStatement[] {
  const of = (
    path: PathKey,
    part: ProposedStatement['part'],
    list: readonly { text: string; line: number | null; placeholder?: boolean }[],
  ) => list.map(({ text, line, placeholder = false }) => ({ path, part, text, line, placeholder }));
  const summariesOf = (path: PathKey) => {
    const { summary } = paths[path];
    if (summary !== null) return [summary];
    const text = summaryOfTable(aspects, path);
    return text === '' ? [] : [{ text, line: aspects[0]?.line ?? null }];
  };
  const parts = [
    ...PATHS.flatMap((path) => of(path, 'pro', paths[path].pros)),
    ...PATHS.flatMap((path) => of(path, 'con', paths[path].cons)),
    ...PATHS.flatMap((path) => of(path, 'summary', summariesOf(path))),
    ...PATHS.flatMap((path) => of(path, 'tag', paths[path].tags)),
  ];
  return parts.map((part, index) => ({ id: `s${index + 1}`, ...part }));
}
