import { type Browser, chromium, type Page } from 'playwright-core';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll } from 'vitest';
import charts from '../../../src/charts/charts.css?inline';
import { fontFaces } from '../../../src/report/fonts.ts';
import families from '../../../src/report/look/report-fonts.css?inline';
import tokens from '../../../src/report/look/tokens.css?inline';
import { chromiumPath } from '../../support/chromium.ts';

/** A real Chromium for the tests of a file. @param density device pixels in a CSS pixel */
export function testBrowser(density = 1): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: ['--no-sandbox', `--force-device-scale-factor=${density}`],
    });
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error('The browser opens before the first test.');
    return browser;
  };
}

/** One page with the fonts and styles of screen and paper, which shows one chart after the other. */
export function chartPage(): (chart: ReactElement, width: number) => Promise<Page> {
  const browser = testBrowser();
  let page: Page | undefined;
  return async (chart, width) => {
    if (page === undefined) {
      page = await browser().newPage();
      const styles = `${fontFaces('')}${tokens}${families}${charts}body{margin:0}`;
      // Words in both families and weights, so that the fonts are there before anything is measured.
      const words =
        '<p style="font:600 1em var(--cr-sans)">a</p><p style="font:400 1em var(--cr-sans)">a</p>';
      await page.setContent(
        `<html lang="en" data-theme="light"><style>${styles}</style><body>${words}<p style="font:1em var(--cr-serif)">a</p></body></html>`,
      );
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
    }
    await page.evaluate(
      ([markup, pixels]) => {
        document.body.style.width = pixels;
        document.body.innerHTML = markup;
      },
      [renderToStaticMarkup(chart), `${width}px`] as const,
    );
    return page;
  };
}

export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where each element stands, in pixels of the page, with its text. */
export function boxes(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent ?? '', left, right, top, bottom };
    }),
  );
}

export const centre = ({ left, right }: Box): number => (left + right) / 2;

/** The one box with this text. */
export function labelled(all: readonly Box[], text: string): Box {
  const found = all.filter((box) => box.text === text);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} boxes say ${text}`);
  return found[0];
}

/** Pairs of texts that lie over each other; line boxes may touch by their leading. */
export function overlaps(texts: readonly Box[]): string[] {
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1 && down > 4 ? [`“${one.text}” and “${other.text}”`] : [];
    }),
  );
}
