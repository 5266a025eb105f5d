import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/core/journal/decision.ts';
import type { PaperSize } from '../../src/core/paper-size.ts';
import { ALL_PARTS, PUBLIC_PARTS } from '../../src/core/report-options.ts';
import { ContentsProvider, sectionsOf } from '../../src/report/contents.tsx';
import { renderReport } from '../../src/report/index.ts';
import { pdfPages } from '../../src/report/pdf-pages.ts';
import { pageStep, previewStyles, reportContent } from '../../src/report/preview.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { testBrowser } from './support/browser.ts';
import { printReport } from './support/pdf.ts';
import { WHOLE } from './support/whole.ts';

const browser = testBrowser();
/** The windows of many a screen. */
const DENSITY = 1.5;
const denseBrowser = testBrowser(DENSITY);

const woff = (path: string): string =>
  `url(data:font/woff2;base64,${readFileSync(new URL(`../../node_modules/@fontsource-variable/${path}`, import.meta.url)).toString('base64')})`;

/** What the window does to the preview, as a script for a page. */
const COLUMNS = stripTypeScriptTypes(
  readFileSync(new URL('../../src/renderer/export/preview-columns.ts', import.meta.url), 'utf8'),
).replaceAll('export ', '');

/** The window's fonts, which are not the report's own. */
const WINDOW_FONTS = `
@font-face{font-family:'Inter Variable';font-weight:100 900;src:${woff('inter/files/inter-latin-wght-normal.woff2')}}
@font-face{font-family:'Literata Variable';font-weight:200 900;src:${woff('literata/files/literata-latin-opsz-normal.woff2')}}`;

interface Pages {
  count: number;
  /** The page of each section, by its id. */
  sections: Record<string, number>;
}

type Input = Parameters<typeof renderReport>[0];

/** As they are printed. */
async function printed(input: Input): Promise<Pages> {
  const bytes = await printReport(browser(), renderReport(input));
  const { count, pageOf } = pdfPages(Buffer.from(bytes).toString('latin1'));
  const { Dest: _, ...sections } = Object.fromEntries(pageOf);
  return { count, sections };
}

/** As the preview lays them out in a window. */
async function previewed(input: Input, density: 1 | typeof DENSITY): Promise<Pages> {
  const { body } = reportContent(input);
  const entries = sectionsOf(renderToStaticMarkup(body)).map((section) => ({ ...section, page: null }));
  const flow = renderToStaticMarkup(<ContentsProvider value={entries}>{body}</ContentsProvider>);
  const page = await (density === 1 ? browser() : denseBrowser()).newPage({ viewport: null });
  await page.setContent(
    `<!doctype html><html lang="en"><style>${WINDOW_FONTS}${previewStyles(input.paper, 402, density)}</style><div class="sheet" data-theme="light" data-paper="${input.paper}" lang="en"><div class="sheet-clip"><div class="sheet-flow">${flow}</div></div></div></html>`,
  );
  const found = await page.evaluate(
    async ([step, functions]) => {
      await document.fonts.ready;
      // biome-ignore lint/security/noGlobalEval: the functions under test, in the page that they are for
      const [at, repeat] = globalThis.eval(functions);
      const element = document.querySelector<HTMLElement>('.sheet-flow');
      if (element === null) throw new Error('There is no preview.');
      repeat(element, step);
      const headings = Array.from(element.querySelectorAll('h2[id]'));
      return {
        count: Math.round((element.scrollWidth + 200) / step),
        sections: Object.fromEntries(headings.map((heading) => [heading.id, 1 + at(heading, element, step)])),
      };
    },
    [pageStep(input.paper), `${COLUMNS}; [columnOf, repeatHeads]`] as const,
  );
  await page.close();
  return found;
}

const inputOf = (decision: Decision, paper: PaperSize, include = ALL_PARTS): Input => ({
  ...WHOLE,
  subject: { kind: 'decision', decision },
  include,
  paper,
  locale: 'en-GB',
  now: '2026-11-23T20:00:00.000Z',
});

describe('the preview', () => {
  it.each(['a4', 'letter'] as const)('has the pages that the PDF has: %s', async (paper) => {
    for (const [input, density] of [
      [inputOf(reviewedDecision(sampleDraft(3)), paper), 1],
      [inputOf(sampleDecision(sampleDraft(10)), paper, PUBLIC_PARTS), 1],
      [inputOf(reviewedDecision(sampleDraft(10)), paper), 1],
      [inputOf(reviewedDecision(sampleDraft(20)), paper), DENSITY],
      [inputOf(reviewedDecision(longDraft(10)), paper), 1],
      [inputOf(reviewedDecision(longDraft(20)), paper), DENSITY],
    ] as const) {
      expect(await previewed(input, density)).toEqual(await printed(input));
    }
  });
});
