import charts from '../charts/charts.css?inline';
import type { PaperSize } from '../core/paper-size.ts';
import { type ReportInput, reportContent } from './content.ts';
import paper from './look/report.css?inline';
import onePage from './look/report-one-page.css?inline';
import parts from './look/report-parts.css?inline';
import tables from './look/report-tables.css?inline';
import tokens from './look/tokens.css?inline';
import { contentHeight, pageSize } from './paper-size.ts';

/** The styles of a page drawn in the window, that wide; they hold inside a tree of its own. Light, whatever the window is. */
export function previewStyles(size: PaperSize, width: number): string {
  const { width: pageWidth, height, margin } = pageSize(size);
  const rules = [tokens, charts, paper, parts, tables, onePage]
    .join('\n')
    .replace(/^(?::root|html|body)(?=[\s,{])/gm, '.sheet');
  return `${rules}
.sheet{--page-height:${contentHeight(size)}px;position:relative;width:${pageWidth}px;height:${height}px;padding:${margin.top}px ${margin.right}px ${margin.bottom}px ${margin.left}px;overflow:hidden;transform-origin:0 0;transform:scale(${width / pageWidth})}
.sheet-foot{position:absolute;inset:auto ${margin.right}px ${margin.bottom - 38}px ${margin.left}px;display:flex;justify-content:space-between;padding-top:7px;border-top:1px solid var(--cr-line-2);color:var(--cr-ink-3);font-size:10.5px}`;
}

/** The report's first page, to be drawn with `previewStyles`. */
export function previewPage(input: ReportInput) {
  const { body, title, date, end } = reportContent(input);
  return (
    <div className="sheet" data-theme="light" data-paper={input.paper} lang="en">
      {body}
      <div className="sheet-foot">
        <span className="line">Crossroads · {title}</span>
        <span>
          {date} · {end ?? 'page 1'}
        </span>
      </div>
    </div>
  );
}
