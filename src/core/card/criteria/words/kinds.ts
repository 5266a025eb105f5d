import { wordTable } from './word-list.ts';

/** Finds the words of a kind in a table whose lines begin with the kinds of their words: "amount counted: income room". */
export const kindsIn = (table: string): ((kind: string) => ReadonlySet<string>) => {
  const rows = wordTable(table).map(([kinds, words]) => [kinds.split(' '), words.split(/\s+/)] as const);
  return (kind) => new Set(rows.flatMap(([kinds, words]) => (kinds.includes(kind) ? words : [])));
};
