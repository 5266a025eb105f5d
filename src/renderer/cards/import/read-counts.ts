import type { CardOrigin, PathKey } from '../../../core/card/card.ts';
import type { ComparisonPage } from '../../../core/card/parse/page.ts';
import type { ProposedCriterion } from '../../../core/card/proposal.ts';
import { listed } from '../../../words/figures.ts';
import { countOf } from '../../ui/format.ts';
import { isToWrite } from '../editor/wording/to-write.ts';
import { furtherCounts } from '../further-counts.ts';

/** What a page lists of a path: `two pros, one con, a rule`, `seven rows of the table, no rule`. */
export function listedOf({ paths, aspects }: ComparisonPage, path: PathKey): string {
  const { pros, cons, tags, rule } = paths[path];
  const said = cons.filter(({ placeholder }) => !placeholder);
  const depends = said.length === 0 && cons.length > 0;
  const rows = aspects.filter(({ values }) => values[path] !== '').length;
  const hasLists = rows === 0 || pros.length + cons.length > 0;
  return [
    ...(hasLists
      ? [
          countOf(pros.length, 'pro', 'pros'),
          depends ? 'only “it depends” as a con' : countOf(said.length, 'con', 'cons'),
        ]
      : []),
    ...(rows > 0 ? [`${countOf(rows, 'row', 'rows')} of the table`] : []),
    ...(tags.length > 0 ? [countOf(tags.length, 'tag', 'tags')] : []),
    rule === null ? 'no rule' : 'a rule',
  ].join(', ');
}

/** How many criteria a page yields, and where they come from: `8 criteria come from the pros and cons; 2 more to choose from (tags).` */
export function yieldOf(criteria: readonly ProposedCriterion[]): string {
  const on = criteria.filter((each) => each.on);
  const off = criteria.filter((each) => !each.on);
  const offered = sourcesOf(off.filter((each) => !isToWrite(each)));
  const first =
    on.length === 0
      ? 'No criterion is named yet'
      : `${on.length} ${on.length === 1 ? 'criterion comes' : 'criteria come'} from the ${sourcesOf(on)}`;
  const parts = [first, ...furtherCounts(off)];
  return `${parts.join('; ')}${offered === '' ? '' : ` (${offered})`}.`;
}

const SOURCES: readonly (readonly [part: CardOrigin['part'], name: string])[] = [
  ['pro', 'pros'],
  ['con', 'cons'],
  ['table', 'table'],
  ['summary', 'summaries'],
  ['tag', 'tags'],
];

/** The parts of the page that criteria stand beside: `pros and cons`. */
function sourcesOf(criteria: readonly ProposedCriterion[]): string {
  const parts = new Set(criteria.map(({ origins }) => origins[0]?.part ?? 'table'));
  return listed(SOURCES.filter(([part]) => parts.has(part)).map(([, name]) => name));
}
