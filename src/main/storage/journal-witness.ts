import { quoted } from '../../words/figures.ts';

/** Records that the index knew and that are no longer there. */
export interface Missing {
  readonly id: string;
  readonly title: string;
  /** The first number that is missing; 1 = the whole decision. */
  readonly from: number;
}

/** What the index knows of a decision. */
interface Known {
  readonly id: string;
  readonly highest: number;
  readonly row: { readonly title: string };
}

/** Records that were known and are gone, and those that were missing before and still are. A decision in the trash is not gone. */
export function missingSince(
  before: { entries: readonly Known[]; missing: readonly Missing[] },
  now: ReadonlyMap<string, Known>,
  isTrashed: (id: string) => boolean,
): Missing[] {
  const gone = before.entries.flatMap(({ id, highest, row: { title } }): Missing[] => {
    const found = now.get(id)?.highest ?? 0;
    return found >= highest ? [] : [{ id, title, from: found + 1 }];
  });
  const known = new Set(gone.map(({ id }) => id));
  const still = before.missing.filter(({ id, from }) => !known.has(id) && (now.get(id)?.highest ?? 0) < from);
  return [...gone, ...still].filter(({ id }) => !isTrashed(id));
}

/** In words for the user. */
export function missingText({ id, title, from }: Missing): string {
  const what =
    from === 1
      ? `The decision ${quoted(title)} was in your journal and is gone: journal/${id} is missing.`
      : `The last note or review of ${quoted(title)} was in your journal and is gone: journal/${id}/${from}.json is missing.`;
  return `${what} Crossroads did not remove it. Under Settings, then Storage, you can look for it in your snapshots.`;
}
