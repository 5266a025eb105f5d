import charts from '../charts/charts.css?inline';
import type { PaperSize } from '../core/paper-size.ts';
import paper from './look/report.css?inline';
import onePage from './look/report-one-page.css?inline';
import parts from './look/report-parts.css?inline';
import tables from './look/report-tables.css?inline';
import tokens from './look/tokens.css?inline';
import { contentHeight, pageSize, printedArea } from './paper-size.ts';

export { reportContent } from './content.ts';
export { CONTENTS_FROM, ContentsProvider } from './contents.tsx';
export { recordText } from './record-text.ts';

/** Between one page's text and the next, in CSS pixels: out of sight. */
export const GAP = 200;

/** From the left edge of one page's text to that of the next, in CSS pixels. */
export const pageStep = (size: PaperSize): number => printedArea(size).width + GAP;

/** How Literata is cut in the report's own fonts, which have no optical sizes: so its lines break alike. */
const OPTICAL_SIZE = 14;

/**
 * The styles of a page drawn in the window; they hold inside a tree of its own. Light, whatever the window is. Its lines, rows and
 * pages break as they do in print, where a pixel is a pixel, whatever the window's are.
 *
 * @param width of the page in the window, in its CSS pixels
 * @param density of the window: device pixels in one of its CSS pixels
 */
export function previewStyles(size: PaperSize, width: number, density: number): string {
  const { width: pageWidth, height, margin } = pageSize(size);
  const area = printedArea(size);
  const rules = [tokens, charts, paper, parts, tables, onePage].map(forSheet).join('\n');
  return `${rules}
.sheet{--page-height:${contentHeight(size)}px;position:relative;width:${pageWidth}px;height:${height}px;padding:${margin.top}px ${margin.right}px ${margin.bottom}px ${margin.left}px;overflow:hidden;font-variation-settings:'opsz' ${OPTICAL_SIZE};zoom:${1 / density};transform-origin:0 0;transform:scale(${(width / pageWidth) * density})}
.sheet-clip{width:${area.width}px;height:${area.height}px;overflow:hidden}
.sheet-flow{height:100%;columns:${area.width}px;column-gap:${GAP}px;column-fill:auto}
.head-again{display:contents}
.sheet-foot{position:absolute;inset:auto ${margin.right}px ${margin.bottom - 38}px ${margin.left}px;display:flex;justify-content:space-between;padding-top:7px;border-top:1px solid var(--cr-line-2);color:var(--cr-ink-3);font-size:10.5px}`;
}

/** Rules for a whole page, minified or not, as rules for the sheet in its tree. */
export const forSheet = (rules: string): string =>
  rules.replace(/(^|[},\s])(?::root|html|body)(?=[\s,{])/g, '$1.sheet');
