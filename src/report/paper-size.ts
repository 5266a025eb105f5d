import { fitText } from '../charts/text-fit.ts';
import type { PaperSize } from '../core/settings.ts';
import { cssString, plainLine } from '../words/plain-text.ts';

const MM = 96 / 25.4;
const WIDTH_MM: Record<PaperSize, number> = { a4: 210, letter: 215.9 };
const MARGIN = { top: 20, right: 20, bottom: 22, left: 22 };

/** Width between the margins, in CSS pixels. */
export const contentWidth = (paper: PaperSize): number =>
  Math.floor((WIDTH_MM[paper] - MARGIN.left - MARGIN.right) * MM);

/**
 * Page size, margins and the running foot: title left, date and page right.
 *
 * @param title any text; it is shortened to one line
 */
export function pageRules(paper: PaperSize, title: string, date: string): string {
  const foot = `font:400 10.5px/16px var(--cr-sans);color:var(--cr-ink-3);border-top:1px solid var(--cr-line-2);padding-top:7px;vertical-align:top;margin-top:14px;white-space:pre`;
  const left = fitText(plainLine(`Crossroads · ${title}`), contentWidth(paper) * 0.6, { size: 10.5 });
  return `@page{size:${paper === 'a4' ? 'A4' : 'letter'};margin:${MARGIN.top}mm ${MARGIN.right}mm ${MARGIN.bottom}mm ${MARGIN.left}mm;
@bottom-left{content:${cssString(left)};width:64%;text-align:left;${foot}}
@bottom-right{content:${cssString(`${date} · page `)} counter(page) ${cssString('\u00a0of ')} counter(pages);width:36%;text-align:right;${foot}}}`;
}
