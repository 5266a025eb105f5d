/** The cells of a row, in Markdown or with tabs between them; none of other lines. */
export function cellsOf(text: string): string[] {
  if (!text.includes('|') && !text.includes('\t')) return [];
  const inner = text.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(text.includes('|') ? '|' : '\t').map((cell) => cell.trim());
}
