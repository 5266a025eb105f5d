import { MAX_CRITERIA } from '../assessment/draft.ts';
import { MAX_KEPT_CRITERIA } from '../assessment/edits/criteria.ts';
import { TEXT_LIMITS } from '../text.ts';
import { type CardOrigin, MAX_CARD_CRITERIA, type PathKey, type PerPath } from './card.ts';
import { mergedDuplicates } from './criteria/merge.ts';
import { namesIn } from './criteria/names-in.ts';
import { criteriaOf } from './criteria/of-statement.ts';
import { sameness } from './criteria/similar.ts';
import { tagName } from './criteria/tag-name.ts';
import { capitalised, type Names } from './criteria/wording.ts';
import { cutText } from './cut-text.ts';
import { ruleQuote, ruleText } from './page-rule.ts';
import type { ComparisonPage, PagePath } from './parse/page.ts';
import type { CardProposal, ProposedCriterion, ProposedPath, ProposedStatement } from './proposal.ts';
import { shortNames } from './short-name.ts';

const PATHS = ['a', 'b'] as const;

/** Turns a parsed page into a proposal: what each path says, and the criteria that its statements hold. */
export function cardFromPage(page: ComparisonPage): CardProposal {
  const names = {
    a: cutText(page.paths.a.name, TEXT_LIMITS.name),
    b: cutText(page.paths.b.name, TEXT_LIMITS.name),
  };
  const statements = statementsOf(page);
  const known = namesIn(statements.filter(({ part }) => part !== 'tag').map(({ text }) => text));
  const all = mergedDuplicates(proposed(page, statements, known));
  const criteria = kept(balanced(all));
  return {
    paths: { a: pathOf('a', page, names), b: pathOf('b', page, names) },
    pick: page.pick?.path ?? null,
    verdictParagraph: page.verdictParagraph === null ? null : onOneLine(page.verdictParagraph.text),
    statements,
    criteria,
    names: [...known],
    notes: notesOn(all, criteria),
    nextId: statements.length + all.length + 1,
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function pathOf(path: PathKey, { paths }: ComparisonPage, names: PerPath<string>): ProposedPath {
  const { summary, pros, cons, tags, rule } = paths[path];
  return {
    name: names[path],
    shortName: shortNames(names)[path],
    summary: summary === null ? '' : capitalised(onOneLine(summary.text)),
    pros: pros.map(({ text }) => onOneLine(text)),
    cons: cons.map(({ text }) => onOneLine(text)),
    tags: tags.map(({ text }) => tagName(text)),
    rule:
      rule === null
        ? null
        : {
            text: ruleText(path, names, rule, paths[path].cons),
            pro: onOneLine(rule.pro),
            con: rule.con === null ? null : onOneLine(rule.con),
          },
  };
}

/** All statements, the paths' pros first: the order in which their criteria are proposed. */
function statementsOf({ paths }: ComparisonPage): ProposedStatement[] {
  const of = (path: PathKey, part: ProposedStatement['part'], list: PagePath['pros'] | PagePath['cons']) =>
    list.map(({ text, line, ...more }) => ({
      path,
      part,
      text,
      line,
      placeholder: 'placeholder' in more && more.placeholder === true,
    }));
  const parts = [
    ...PATHS.flatMap((path) => of(path, 'pro', paths[path].pros)),
    ...PATHS.flatMap((path) => of(path, 'con', paths[path].cons)),
    ...PATHS.flatMap((path) =>
      of(path, 'summary', paths[path].summary === null ? [] : [paths[path].summary]),
    ),
    ...PATHS.flatMap((path) => of(path, 'tag', paths[path].tags)),
  ];
  return parts.map((part, index) => ({ id: `s${index + 1}`, ...part }));
}

function proposed(
  page: ComparisonPage,
  statements: readonly ProposedStatement[],
  names: Names,
): ProposedCriterion[] {
  const taken = new Set(PATHS.map((path) => sameness(page.paths[path].name)));
  return statements
    .flatMap((statement) => criteriaOf(statement, names).map((yielded) => ({ statement, yielded })))
    .filter(({ statement: { part }, yielded }) => part !== 'tag' || !taken.has(sameness(yielded.label)))
    .map(({ statement, yielded: { label, worst, best, quote } }, index) => ({
      id: `c${index + 1}`,
      label,
      worst,
      best,
      ownEnds: false,
      on: statement.part === 'pro' || statement.part === 'con',
      from: [statement.id],
      origins: originsOf(page.paths[statement.path], statement, quote),
    }));
}

/** The statement, and the rule that quotes it. */
function originsOf({ rule }: PagePath, { path, part, text }: ProposedStatement, quote: string): CardOrigin[] {
  const origin: CardOrigin = { path, part, quote };
  const repeats = rule !== null && (rule.pro === text || rule.con === text);
  const inRule = repeats ? ruleQuote(rule, quote) : null;
  return inRule === null ? [origin] : [origin, { path, part: 'rule', quote: inRule }];
}

/** As many as a card can offer, and a draft of it can keep. */
function kept(criteria: readonly ProposedCriterion[]): ProposedCriterion[] {
  const offered = criteria.filter(({ on }) => !on).slice(0, MAX_CARD_CRITERIA);
  return criteria.filter((each) => each.on || offered.includes(each)).slice(0, MAX_KEPT_CRITERIA);
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
          `The pros and cons hold ${wanted} criteria. ${on} of them are on, in turn from each path; the others are offered, off.`,
        ]
      : []),
    ...(leftOut > 0 ? [`${leftOut} criteria were left out: they are more than a card can offer.`] : []),
  ];
}
