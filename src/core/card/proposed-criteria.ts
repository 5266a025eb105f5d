import { MAX_CRITERIA } from '../assessment/draft.ts';
import { TEXT_LIMITS } from '../text.ts';
import { type CardOrigin, MAX_CARD_CRITERIA, MAX_CRITERIA_IN_ALL, PATHS } from './card.ts';
import { defaultEnds } from './criteria/ends.ts';
import { mergedDuplicates, sameness } from './criteria/merge.ts';
import { criteriaOf } from './criteria/of-statement.ts';
import { capitalised, type Names } from './criteria/wording.ts';
import { cutText } from './cut-text.ts';
import { onOneLine } from './one-line.ts';
import { quotesIn } from './page-rule.ts';
import type { ComparisonPage, PagePath } from './parse/page.ts';
import type { ProposedCriterion, ProposedStatement } from './proposal.ts';

/**
 * The criteria that statements yield, duplicates merged: those of pros and cons on, as many as a decision can weigh, those
 * of summaries and tags offered.
 *
 * @returns what a card can hold of them, and in words what was left off or out
 */
export function proposeCriteria(
  page: ComparisonPage,
  statements: readonly ProposedStatement[],
  names: Names,
): { criteria: ProposedCriterion[]; notes: string[] } {
  const yielded = [...aspectsOf(page, statements, names), ...yieldedBy(page, statements, names)];
  const all = mergedDuplicates(yielded.map((each, index) => ({ ...each, id: `c${index + 1}` })));
  const criteria = kept(balanced(all));
  return { criteria, notes: notesOn(all, criteria) };
}

/** The first column of a table: what it compares are criteria. */
function aspectsOf(
  { aspects }: ComparisonPage,
  statements: readonly ProposedStatement[],
  names: Names,
): ProposedCriterion[] {
  const summaries = statements.filter(({ part }) => part === 'summary');
  return aspects.map(({ text, values }) => {
    const label = cutText(capitalised(onOneLine(text)), TEXT_LIMITS.name);
    const filled = PATHS.filter((path) => values[path] !== '');
    return {
      id: '',
      label,
      // A row does not say which of its cells is the better one: "Pressure", "Cost".
      ...defaultEnds(label, names, 'unread'),
      needsWording: false,
      ownEnds: false,
      on: true,
      from: summaries.filter(({ path }) => filled.includes(path)).map(({ id }) => id),
      origins: filled.map((path) => ({
        path,
        part: 'table' as const,
        quote: cutText(onOneLine(values[path]), TEXT_LIMITS.note),
      })),
      reason: null,
    };
  });
}

function yieldedBy(
  { paths }: ComparisonPage,
  statements: readonly ProposedStatement[],
  names: Names,
): ProposedCriterion[] {
  // A tag that names a path is no criterion of it.
  const taken = new Set(PATHS.map((path) => sameness(paths[path].name)));
  const originsIn = { a: originsOf(paths.a), b: originsOf(paths.b) };
  return statements
    .flatMap((statement) => criteriaOf(statement, names).map((yielded) => ({ statement, yielded })))
    .filter(({ statement: { part }, yielded }) => part !== 'tag' || !taken.has(sameness(yielded.label)))
    .map(({ statement, yielded: { label, worst, best, suggested, needsWording, quote } }) => ({
      id: '',
      label,
      worst,
      best,
      suggested,
      needsWording,
      ownEnds: false,
      on: !needsWording && (statement.part === 'pro' || statement.part === 'con'),
      from: [statement.id],
      origins: originsIn[statement.path](statement, quote),
      reason: null,
    }));
}

/** The statement, and the rule where it quotes that statement. */
function originsOf({ rule }: PagePath): (statement: ProposedStatement, quote: string) => CardOrigin[] {
  const inRule = rule === null ? null : quotesIn(rule);
  return ({ path, part, text }, quote) => {
    const origin: CardOrigin = { path, part, quote };
    const repeated = rule?.pro === text || rule?.con === text ? inRule?.(quote) : null;
    return repeated == null ? [origin] : [origin, { path, part: 'rule', quote: repeated }];
  };
}

/** As many as a card can offer, and a draft of it can keep. */
function kept(criteria: readonly ProposedCriterion[]): ProposedCriterion[] {
  const offered = criteria.filter(({ on }) => !on).slice(0, MAX_CARD_CRITERIA);
  return criteria.filter((each) => each.on || offered.includes(each)).slice(0, MAX_CRITERIA_IN_ALL);
}

/** At most as many on as a decision can weigh, in turn from each path, so that neither fills the list. */
function balanced(criteria: ProposedCriterion[]): ProposedCriterion[] {
  const on = criteria.filter((each) => each.on);
  if (on.length <= MAX_CRITERIA) return criteria;
  const queues = PATHS.map((path) => on.filter(({ origins }) => origins[0]?.path === path));
  const inTurn = on.flatMap((_, turn) => queues.flatMap((queue) => queue.slice(turn, turn + 1)));
  const chosen = new Set(inTurn.slice(0, MAX_CRITERIA));
  return criteria.map((each) => (each.on && !chosen.has(each) ? { ...each, on: false } : each));
}

function notesOn(all: readonly ProposedCriterion[], criteria: readonly ProposedCriterion[]): string[] {
  const wanted = all.filter(({ on }) => on).length;
  const on = criteria.filter((each) => each.on).length;
  const leftOut = all.length - criteria.length;
  return [
    ...(wanted > on
      ? [
          `The page holds ${all.length} criteria. A decision weighs at most ${on}: as many are asked, in turn from each path.`,
        ]
      : []),
    ...(leftOut > 0
      ? [
          `${leftOut} ${leftOut === 1 ? 'criterion was' : 'criteria were'} left out: a card can offer no more.`,
        ]
      : []),
  ];
}
