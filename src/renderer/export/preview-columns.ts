/** The pages of the preview, which are columns side by side. */

/** The column, counted from 0, in which an element stands that is on one page: older Chromiums begin its box at the end of the one before. */
export function columnOf(element: Element, flow: HTMLElement, step: number): number {
  const { left, width } = flow.getBoundingClientRect();
  const scale = width / flow.offsetWidth;
  const box = Array.from(element.getClientRects()).at(-1);
  return box === undefined ? 0 : Math.floor((box.left - left) / scale / step + 0.01);
}

/** Repeats the head of a table in every column that it runs into, as print does; columns alone do not. */
export function repeatHeads(flow: HTMLElement, step: number): void {
  for (const copy of flow.querySelectorAll('.head-again')) copy.remove();
  for (const table of flow.querySelectorAll('table')) {
    const head = table.tHead;
    if (head === null) continue;
    let column = columnOf(head, flow, step);
    for (const row of table.querySelectorAll('tbody tr')) {
      if (columnOf(row, flow, step) > column) {
        const copy = document.createElement('thead');
        copy.className = 'head-again';
        copy.append(...Array.from(head.rows, (headRow) => headRow.cloneNode(true)));
        row.before(copy);
      }
      column = columnOf(row, flow, step);
    }
  }
}
