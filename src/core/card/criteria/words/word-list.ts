/** A list of words written as running text, which a reader can scan and sort. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Phrases with commas between them; one may run over the end of a line. */
const phrasesIn = (text: string): string[] => text.trim().replace(/\s+/g, ' ').split(/, /);

/** Words and phrases with commas between them. */
export const phraseList = (phrases: string): ReadonlySet<string> => new Set(phrasesIn(phrases));

/** Words and phrases with commas between them as alternatives of a regular expression; each may be a pattern itself. */
export const anyOf = (phrases: string): string => phrasesIn(phrases).join('|');

/** A table with a line for each key, as "key: words"; what is set in by four spaces goes on with the line before it. */
export const wordTable = (lines: string): [key: string, words: string][] =>
  lines
    .trim()
    .split(/\n {2}(?! )/)
    .map((line) => {
      const [key = '', words = ''] = line.split(':');
      return [key.trim(), words.trim()];
    });

/** What finds the longest phrase of such a table that words begin with: its key, and how many words it has; null for none. */
export function phraseTable(
  lines: string,
): (words: readonly string[]) => { key: string; length: number } | null {
  const keys = new Map(
    wordTable(lines).flatMap(([key, phrases]) => phrasesIn(phrases).map((phrase) => [phrase, key] as const)),
  );
  const longest = Math.max(...[...keys.keys()].map((phrase) => phrase.split(' ').length));
  return (words) => {
    for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
      const key = keys.get(words.slice(0, length).join(' '));
      if (key !== undefined) return key === '-' ? null : { key, length };
    }
    return null;
  };
}
