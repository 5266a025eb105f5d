/** Text of at most so many UTF-16 units: longer text is cut at a word, or in a long word at a whole character, with "…". */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  const space = start.lastIndexOf(' ');
  const words = space > longest / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, '');
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}
