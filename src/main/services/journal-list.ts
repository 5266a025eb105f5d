import { searchWords } from '../../core/journal/list/found-words.ts';
import type {
  JournalCounts,
  JournalPage,
  JournalQuery,
  ListedRow,
} from '../../core/journal/list/journal-query.ts';
import type { JournalRow } from '../../core/journal/list/journal-row.ts';
import { countRows, narrow, startsYear } from '../../core/journal/list/narrow.ts';
import { localDay } from '../../core/local-day.ts';
import type { Day } from '../../core/time.ts';
import { choiceInWords } from '../../words/choice.ts';
import type { Progress } from '../storage/journal-index.ts';
import type { Cover } from './cover.ts';
import type { ServiceEnv } from './env.ts';
import { createJournalSearch } from './journal-search.ts';

/** The journal as its screen shows it: narrowed, sorted, searched, and a page of it at a time. */
interface JournalListService {
  query(query: JournalQuery): JournalPage;
}

/**
 * How long one question may read on, in milliseconds: whoever asks again while `reading` is not null comes to the end, and
 * the host answers others in between.
 */
const LIST_SLICE = 200;
const SEARCH_SLICE = 40;

interface Shown {
  readonly all: readonly JournalRow[];
  readonly state: string;
  readonly rows: readonly JournalRow[];
  readonly counts: JournalCounts;
}

const chosenOf = ({ choice, tryPath, paths }: JournalRow) => choiceInWords(choice, tryPath, paths);

export function createJournalListService(
  { storage, now }: Pick<ServiceEnv, 'storage' | 'now'>,
  cover: Cover,
): JournalListService {
  const { journal } = storage;
  const search = createJournalSearch(journal, storage.voices);

  let last: Shown | null = null;

  /** The rows as they may be seen, and what they add up to: the same as long as nothing has changed. */
  function shown(all: readonly JournalRow[], today: Day): Shown {
    const state = cover.state();
    if (last === null || last.all !== all || last.state !== state) {
      const rows = cover.summaries(all);
      last = { all, state, rows, counts: countRows(rows, today, chosenOf) };
    }
    return last;
  }

  return {
    query({ text, from, count, ...filter }) {
      const today = localDay(now());
      const listing = journal.prepare(LIST_SLICE);
      if (listing !== null) return nothingYet(listing);
      const all = journal.list();
      const { rows, counts } = shown(all, today);
      const words = searchWords(text);
      const reading = words.length === 0 ? null : search.readOn(all, SEARCH_SLICE);
      const narrowed = narrow(rows, filter, today, (row) => chosenOf(row).text);
      const found = words.length === 0 ? null : search.matching(all, words);
      const matching = found === null ? narrowed : narrowed.filter(({ id }) => found.has(id));
      const oldest = rows.at(-1)?.committedAt;
      return {
        matching: matching.length,
        rows: matching.slice(from, from + count).map(
          (row, index): ListedRow => ({
            ...row,
            found: words.length === 0 ? null : search.foundIn(row.id, words, row.covered),
            startsYear: startsYear(row, matching[from + index - 1], filter.sort),
          }),
        ),
        counts,
        since: oldest === undefined ? null : new Date(oldest).getFullYear(),
        reading,
      };
    },
  };
}

const nothingYet = (reading: Progress): JournalPage => ({
  matching: 0,
  rows: [],
  counts: countRows([], '', chosenOf),
  since: null,
  reading,
});
