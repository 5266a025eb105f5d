/** A file or folder that a sync program has put beside another of the same name, because two computers changed it. */
interface ConflictName {
  /** The name that both computers used, without an extension. */
  readonly original: string;
  /** What the name tells of where it comes from: `LAPTOP 2026-11-28`, `2026-11-28 10:15`, `copy 2`. */
  readonly from: string;
}

interface Pattern {
  /** What follows the name that both used. */
  readonly ending: RegExp;
  readonly from: (...groups: string[]) => string;
}

/** As each program names them; what stands before must be a name of the app's own, so nothing else is taken for one. */
const PATTERNS: readonly Pattern[] = [
  // Syncthing: 1.sync-conflict-20261128-101500-K7MLHQD
  {
    ending: /^\.sync-conflict-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)\d\d-[A-Z0-9]{7}$/,
    from: (year, month, day, hour, minute) => `${year}-${month}-${day} ${hour}:${minute}`,
  },
  // Dropbox: 1 (LAPTOP's conflicted copy 2026-11-28); Nextcloud: 1 (conflicted copy 2026-11-28 101500); Seafile; Google Drive: 1 (1)
  {
    ending: /^ \((.+)\)$/,
    from: (inner = '') =>
      /^\d{1,3}$/.test(inner)
        ? `copy ${inner}`
        : inner.replace(/(?:['’]s)? ?\b(?:case )?(?:conflicted copy|conflict|sfconflict)\b ?/iu, ' ').trim(),
  },
  // pCloud: 1 [conflicted]
  { ending: /^ \[(.+)\]$/, from: (inner = '') => inner },
  // iCloud Drive: 1 2
  { ending: /^ (\d{1,3})$/, from: (count) => `copy ${count}` },
  // OneDrive: 1-LAPTOP
  { ending: /^-([\p{L}\p{N}][\p{L}\p{N}_-]*)$/u, from: (machine = '') => machine },
];

/**
 * Reads the name of such a copy; null for any other.
 * @param name without an extension
 * @param isOriginal is this a name of the app's own?
 */
export function conflictName(name: string, isOriginal: (name: string) => boolean): ConflictName | null {
  for (let end = 1; end < name.length; end += 1) {
    const original = name.slice(0, end);
    if (!isOriginal(original)) continue;
    for (const { ending, from } of PATTERNS) {
      const found = ending.exec(name.slice(end));
      if (found !== null) return { original, from: from(...found.slice(1)) || 'another computer' };
    }
  }
  return null;
}
