import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/report/index.ts';
import { HOSTILE, hostileDraft } from '../fixtures/hostile.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { testBrowser } from './support/browser.ts';
import { printReport, readPdf, squeezed } from './support/pdf.ts';
import { WHOLE } from './support/whole.ts';

const browser = testBrowser();

const report = (texts: readonly string[] = HOSTILE) =>
  renderReport({
    ...WHOLE,
    subject: { kind: 'decision', decision: sampleDecision(hostileDraft(texts), texts) },
    paper: 'a4',
    locale: 'en-GB',
    now: '2026-11-23T20:00:00.000Z',
  });

describe('hostile text', () => {
  it('stays text in a browser with scripts on, and reaches nothing', async () => {
    const page = await browser().newPage();
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.setContent(report().html, { waitUntil: 'load' });
    expect(await page.evaluate(() => 'taken' in globalThis)).toBe(false);
    expect(asked).toEqual([]);
    expect(
      await page.locator('script, img, iframe, object, link, main style, main svg[onload]').count(),
    ).toBe(0);
    const text = await page.locator('main').innerText();
    const shown = (part: string) => squeezed(text).includes(squeezed(part.toWellFormed()));
    expect(HOSTILE.filter((part) => !shown(part))).toEqual([]);
    expect(await page.title()).not.toMatch(/[\u202a-\u202e\ud800-\udbff](?![\udc00-\udfff])/);
    await page.close();
  });

  it('leaves the running foot on every page', async () => {
    const pdf = await readPdf(await printReport(browser(), report()));
    expect(pdf.pages.length).toBeGreaterThan(3);
    for (const [index, page] of pdf.pages.entries()) {
      expect(page).toContain(squeezed(`23 November 2026 · page ${index + 1} of ${pdf.pages.length}`));
      expect(page).toContain(squeezed('Crossroads · <script>globalThis.taken = 1</script> </style>'));
    }
  });

  it('keeps marks that turn the direction to its own place', async () => {
    const page = await browser().newPage();
    await page.setContent(report(['left \u202eto right', '\u2067isolated']).html, { waitUntil: 'load' });
    const turned = page.locator('main').evaluate((main) => {
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: { isolated: boolean; text: string }[] = [];
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || !/[\u202a-\u202e\u2066-\u2069]/.test(node.textContent ?? '')) continue;
        const { unicodeBidi } = getComputedStyle(parent);
        found.push({ isolated: /isolate|plaintext/.test(unicodeBidi), text: parent.outerHTML.slice(0, 160) });
      }
      return found;
    });
    const found = await turned;
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ isolated }) => !isolated)).toEqual([]);
    await page.close();
  });
});
