import type { Input } from '../../../src/core/api.ts';
import type { JournalPage, ListedRow } from '../../../src/core/journal/list/journal-query.ts';
import { countRows, narrow } from '../../../src/core/journal/list/narrow.ts';
import { choiceInWords } from '../../../src/words/choice.ts';
import { decisionSummary } from '../../fixtures/decision-summary.ts';

export const idOf = (number: number) => `4b1f6ad0-52a3-4e66-9d4c-${String(number).padStart(12, '0')}`;

export const row = (number: number, change: Partial<ListedRow> = {}): ListedRow => ({
  ...decisionSummary({
    id: idOf(number),
    title: `Question ${number}?`,
    paths: { a: 'Individual Contributor', b: 'Technical Leadership' },
    committedAt: '2026-09-14T18:00:00.000Z',
    choice: 'b',
    confidence: 75,
    reviewOn: '2099-03-14',
    leader: 'b',
    margin: -4.1,
  }),
  shortNames: { a: 'IC', b: 'TL' },
  cardTitle: 'IC vs TL',
  found: null,
  startsYear: null,
  ...change,
});

const chosenOf = ({ choice, tryPath, paths }: ListedRow) => choiceInWords(choice, tryPath, paths);

/** What the host answers about a journal. @param sought those that the search finds */
export function pageOf(
  all: readonly ListedRow[],
  sought: readonly ListedRow[],
  { from, count, ...filter }: Input<'queryJournal'>,
): JournalPage {
  const byId = new Map(sought.map((each) => [each.id, each]));
  const matching = narrow(sought, filter, '2026-11-28', (each) => chosenOf(each as ListedRow).text);
  return {
    matching: matching.length,
    rows: matching.slice(from, from + count).flatMap(({ id }) => byId.get(id) ?? []),
    counts: countRows(all, '2026-11-28', (each) => chosenOf(each as ListedRow)),
    since: all.length === 0 ? null : 2019,
    reading: null,
  };
}
