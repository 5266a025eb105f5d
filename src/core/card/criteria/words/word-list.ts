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
    .map((line) => line.split(/:\s+/) as [string, string]);

/** What finds the longest phrase of such a table that words begin with: its key, and how many words it has; null for none. */
export function phraseTable(lines: string) {
  const phrases = wordTable(lines)
    .flatMap(([key, all]) => phrasesIn(all).map((phrase) => ({ key, phrase })))
    .sort((one, other) => other.phrase.length - one.phrase.length);
  return (words: readonly string[]): { key: string; length: number } | null => {
    const said = `${words.join(' ')} `;
    const { key = '-', phrase = '' } = phrases.find((each) => said.startsWith(`${each.phrase} `)) ?? {};
    return key === '-' ? null : { key, length: phrase.split(' ').length };
  };
}

/** Finds the words of a kind in a table whose lines begin with the kinds of their words: "amount counted: income room". */
export const kindsIn = (table: string): ((kind: string) => ReadonlySet<string>) => {
  const rows = wordTable(table).map(([kinds, words]) => [kinds.split(' '), words.split(/\s+/)] as const);
  return (kind) => new Set(rows.flatMap(([kinds, words]) => (kinds.includes(kind) ? words : [])));
};
