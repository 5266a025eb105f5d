/** A list of words written as running text, which a reader can scan and sort. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words and phrases with commas between them as alternatives of a regular expression; each may be a pattern itself. */
export const anyOf = (phrases: string): string =>
  phrases
    .trim()
    .split(/,\s+/)
    .map((phrase) => phrase.replace(/\s+/g, ' '))
    .join('|');
