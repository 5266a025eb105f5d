import charts from '../charts/charts.css?inline';
import type { PaperSize } from '../core/paper-size.ts';
import paper from './look/report.css?inline';
import onePage from './look/report-one-page.css?inline';
import parts from './look/report-parts.css?inline';
import tables from './look/report-tables.css?inline';
import tokens from './look/tokens.css?inline';
import { contentHeight, contentWidth, pageSize } from './paper-size.ts';

export { reportContent } from './content.ts';
export { CONTENTS_FROM, ContentsProvider } from './contents.tsx';
export { recordText } from './record-text.ts';

/** Between one page's text and the next, in CSS pixels: out of sight. */
export const GAP = 200;

/** From the left edge of one page's text to that of the next, in CSS pixels. */
export const pageStep = (size: PaperSize): number => contentWidth(size) + GAP;

/** The styles of a page drawn in the window, that wide; they hold inside a tree of its own. Light, whatever the window is. */
export function previewStyles(size: PaperSize, width: number): string {
  const { width: pageWidth, height, margin } = pageSize(size);
  const rules = [tokens, charts, paper, parts, tables, onePage].map(forSheet).join('\n');
  return `${rules}
.sheet{--page-height:${contentHeight(size)}px;position:relative;width:${pageWidth}px;height:${height}px;padding:${margin.top}px ${margin.right}px ${margin.bottom}px ${margin.left}px;overflow:hidden;transform-origin:0 0;transform:scale(${width / pageWidth})}
.sheet-clip{width:${contentWidth(size)}px;height:${contentHeight(size)}px;overflow:hidden}
.sheet-flow{height:100%;columns:${contentWidth(size)}px;column-gap:${GAP}px;column-fill:auto}
.sheet-foot{position:absolute;inset:auto ${margin.right}px ${margin.bottom - 38}px ${margin.left}px;display:flex;justify-content:space-between;padding-top:7px;border-top:1px solid var(--cr-line-2);color:var(--cr-ink-3);font-size:10.5px}`;
}

/** Rules for a whole page, minified or not, as rules for the sheet in its tree. */
export const forSheet = (rules: string): string =>
  rules.replace(/(^|[},\s])(?::root|html|body)(?=[\s,{])/g, '$1.sheet');
