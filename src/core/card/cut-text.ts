/**
 * Text of at most `longest` UTF-16 units, "…" included. Longer text is cut at a word, or within a long word between two
 * characters.
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  const space = start.lastIndexOf(' ');
  const words = space > longest / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, '');
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}
