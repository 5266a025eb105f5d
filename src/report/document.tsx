import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import charts from '../charts/charts.css?inline';
import type { PaperSize } from '../core/paper-size.ts';
import { plainLine } from '../words/plain-text.ts';
import { type ContentsEntry, ContentsProvider, contentsStyles, sectionsOf } from './contents.tsx';
import { givenFileName, type NamedReport, reportFileName } from './file-name.ts';
import { fontFaces } from './fonts.ts';
import paper from './look/report.css?inline';
import families from './look/report-fonts.css?inline';
import onePage from './look/report-one-page.css?inline';
import parts from './look/report-parts.css?inline';
import screen from './look/report-screen.css?inline';
import tables from './look/report-tables.css?inline';
import tokens from './look/tokens.css?inline';
import { pageRules } from './paper-size.ts';
import { pdfPages } from './pdf-pages.ts';

export interface Report {
  /** A whole page of static HTML that asks for nothing: fonts, styles and pictures are inside. */
  html: string;
  /** For the window and the PDF's own title. */
  title: string;
  /** For the PDF, safe on every system. */
  fileName: string;
  /**
   * What only the page's PDF can tell: on which page each section begins, as styles to add to the page before it is printed once
   * more. It is the same page then, which need not be loaded and laid out again. Null where the first PDF stays.
   *
   * @param pdf as printed from `html`, its bytes as Latin-1
   */
  numbers(pdf: string): string | null;
}

/** A report before it becomes a page. */
export interface ReportContent extends NamedReport {
  /** In the running foot. */
  date: string;
  /** In the running foot of a report of one page, in place of the page's number. */
  end?: string;
  body: ReactNode;
}

/**
 * What the page itself may do, whoever shows it: use its own styles and its embedded fonts. No script, no request,
 * no form, no other base.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole page. What users wrote reaches it as text only, through React. */
export function renderDocument(content: ReportContent, size: PaperSize, fileName?: string): Report {
  const { title, body } = content;
  const sections = sectionsOf(renderToStaticMarkup(body));
  const html = pageOf(
    content,
    size,
    sections.map((section) => ({ ...section, page: null })),
  );
  return {
    html,
    title: plainLine(title),
    fileName: fileName === undefined ? reportFileName(content) : givenFileName(fileName, content),
    numbers: (pdf) => (html.includes(CONTENTS_MARK) ? contentsStyles(pdfPages(pdf)) : null),
  };
}

const CONTENTS_MARK = '<nav class="contents"';

function pageOf(
  { title, date, end, body }: ReportContent,
  size: PaperSize,
  entries: readonly ContentsEntry[],
): string {
  const name = plainLine(title);
  const content = renderToStaticMarkup(
    <body>
      <aside className="screen-only advice" aria-label="Printing">
        To keep this as a PDF, print it (Ctrl+P, on a Mac Command+P) and choose “Save as PDF”. Leave headers
        and footers off: the page has its own.
      </aside>
      <main>
        <ContentsProvider value={entries}>{body}</ContentsProvider>
      </main>
    </body>,
  );
  const styles = [
    fontFaces(`${name}${content}`),
    tokens,
    families,
    charts,
    paper,
    parts,
    tables,
    onePage,
    screen,
    pageRules(size, name, date, end ?? null),
  ].join('\n');
  const head = renderToStaticMarkup(
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width" />
      <meta name="generator" content="Crossroads" />
      <title>{name}</title>
    </>,
  );
  // Beside React, which would escape the quotes in styles. The only user's text in them is the foot's, escaped for CSS.
  return `<!doctype html><html lang="en" data-theme="light" data-paper="${size}"><head>${head}<style>${styles}</style></head>${content}</html>`.toWellFormed();
}
