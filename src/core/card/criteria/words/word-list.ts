/** A list of words written as running text, which a reader can scan and sort. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
