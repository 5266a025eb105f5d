import { fold } from '../../core/fold.ts';
import { excerptAround, findWord } from '../../core/journal/list/found-words.ts';
import type { FoundText } from '../../core/journal/list/journal-query.ts';
import type { JournalRow } from '../../core/journal/list/journal-row.ts';
import { type SearchText, searchTexts } from '../../core/journal/list/search-texts.ts';
import type { StoredVoice } from '../../core/second-voice/voice.ts';
import type { Journal } from '../storage/journal.ts';
import type { Progress } from '../storage/journal-index.ts';
import type { Voices } from '../storage/voices.ts';

/**
 * Everything that is written in the decisions, kept in memory as folded text. Looking through all of it takes less time than
 * painting what is found, and a tenth of the memory of an inverted index.
 */
interface JournalSearch {
  /**
   * Reads decisions that are new or changed, for so many milliseconds at most and one decision at least.
   * @param rows as `Journal.list` gives them, the same objects as long as they are unchanged
   * @returns how many of them are read; null once all are
   */
  readOn(rows: readonly JournalRow[], ms: number): Progress | null;
  /** The ids of those that have all words, of those that were read. */
  matching(rows: readonly JournalRow[], words: readonly string[]): ReadonlySet<string>;
  /** Where they are, beside the title; null where they are in the title itself. */
  foundIn(id: string, words: readonly string[], covered: boolean): FoundText | null;
}

interface Entry {
  /** The line it was read for; another object once the decision has changed. */
  readonly row: JournalRow;
  readonly texts: readonly SearchText[];
  /** The texts folded, a line each. */
  readonly folded: string;
}

interface LastSearch {
  readonly words: readonly string[];
  /** Those looked at that had not all of them: with more or longer words they have them neither. */
  readonly missed: ReadonlySet<string>;
}

export function createJournalSearch(
  journal: Pick<Journal, 'read' | 'searchable'>,
  voices: Pick<Voices, 'all'>,
): JournalSearch {
  const entries = new Map<string, Entry>();
  /** What others answered, by decision; read once for all decisions that are read in a row. */
  let voicesBy: Map<string, StoredVoice[]> | null = null;
  /** The last search, since the next one mostly has a letter more. */
  let last: LastSearch | null = null;

  function textsOf({ id, tags }: JournalRow): SearchText[] {
    try {
      return searchTexts(journal.searchable(id), tags, voicesBy?.get(id));
    } catch {
      return checkedTexts(id, tags);
    }
  }

  /** Of what is not as the app writes it only what can be shown is searched. */
  function checkedTexts(id: string, tags: readonly string[]): SearchText[] {
    try {
      return searchTexts(journal.read(id).revisions, tags, voicesBy?.get(id));
    } catch {
      // An unreadable decision cannot be found; its row says what is wrong.
      return [];
    }
  }

  function has(id: string, words: readonly string[]): boolean {
    const folded = entries.get(id)?.folded;
    return folded !== undefined && words.every((word) => findWord(folded, word) >= 0);
  }

  function forgetOthers(rows: readonly JournalRow[]): void {
    if (entries.size <= rows.length) return;
    const there = new Set(rows.map(({ id }) => id));
    for (const id of entries.keys()) if (!there.has(id)) entries.delete(id);
  }

  return {
    readOn(rows, ms) {
      forgetOthers(rows);
      const unread = rows.filter((row) => entries.get(row.id)?.row !== row);
      if (unread.length > 0) voicesBy ??= Map.groupBy(voices.all(), ({ ownerId }) => ownerId);
      const until = performance.now() + ms;
      let read = 0;
      for (const row of unread) {
        const texts = textsOf(row);
        entries.set(row.id, { row, texts, folded: texts.map(({ text }) => fold(text)).join('\n') });
        last = null;
        read += 1;
        if (performance.now() >= until) break;
      }
      if (read === unread.length) voicesBy = null;
      return read === unread.length ? null : { done: rows.length - unread.length + read, total: rows.length };
    },
    matching(rows, words) {
      const isNarrower = last?.words.every((word) => words.some((each) => each.startsWith(word)));
      const found = new Set<string>();
      for (const { id } of rows) {
        if (isNarrower && last?.missed.has(id)) continue;
        if (has(id, words)) found.add(id);
      }
      const missed = new Set(rows.flatMap(({ id }) => (found.has(id) ? [] : [id])));
      last = { words, missed };
      return found;
    },
    foundIn(id, words, covered) {
      const entry = entries.get(id);
      const best = entry === undefined ? null : bestText(entry, words, covered);
      if (best === null || best.place === 'question') return null;
      if (covered && !best.open) return { place: 'covered', at: null, outcome: null, parts: [] };
      const { place, at, outcome, text } = best;
      return { place, at, outcome, parts: excerptAround(text, words) };
    },
  };
}

/** The text with most of the words; if covered, preferably one that may be shown. */
function bestText({ texts, folded }: Entry, words: readonly string[], covered: boolean): SearchText | null {
  const lines = folded.split('\n');
  let best: SearchText | null = null;
  let most = 0;
  for (const [index, text] of texts.entries()) {
    const line = lines[index] ?? '';
    const found = words.filter((word) => findWord(line, word) >= 0).length;
    const seen = covered && text.open ? 0.5 : 0;
    if (found > 0 && found + seen > most) {
      most = found + seen;
      best = text;
    }
  }
  return best;
}
