/** On how many lines the word stands in the text of the element; 0 where it is not shown. */
export function linesOf(word: string, element: Element): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const start = (text.textContent ?? '').indexOf(word);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + word.length);
    return range.getClientRects().length;
  }
  return 0;
}
