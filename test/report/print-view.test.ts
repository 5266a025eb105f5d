import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/report/index.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { testBrowser } from './support/browser.ts';
import { WHOLE } from './support/whole.ts';

const browser = testBrowser();

const view = (draft = sampleDraft(10)) =>
  renderReport({
    ...WHOLE,
    subject: {
      kind: 'decision',
      decision: sampleDecision(draft, ['A note.'], [{ number: 2, problem: 'hash' }]),
    },
    paper: 'a4',
    locale: 'en-GB',
    now: '2026-11-23T20:00:00.000Z',
  }).html;

const ADVICE = 'Save as PDF';

describe('the report opened in a browser', () => {
  it('says on screen, and on screen only, how it becomes a PDF', async () => {
    const page = await browser().newPage();
    await page.setContent(view());
    expect(await page.getByText(ADVICE).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(ADVICE).isVisible()).toBe(false);
    await page.close();
  });

  it.each([320, 420, 800, 1600])('needs no sideways scrolling at %d pixels', async (width) => {
    const page = await browser().newPage({ viewport: { width, height: 800 } });
    for (const draft of [sampleDraft(10), longDraft(10)]) {
      await page.setContent(view(draft));
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess).toBeLessThanOrEqual(0);
    }
    await page.close();
  });

  it('sets a title from right to left from the right, and apart from the words of its foot', async () => {
    const draft = sampleDraft(3);
    const question = `${'قيادة تقنية أم خبرة؟ '.repeat(12)}(2026)`;
    const html = view({ ...draft, frame: { ...draft.frame, question } });
    const page = await browser().newPage();
    await page.setContent(html);
    const gaps = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
      const { right } = heading.getBoundingClientRect();
      const runs = document.createRange();
      runs.selectNodeContents(heading);
      const ends = new Map<number, number>();
      for (const run of runs.getClientRects()) {
        ends.set(run.bottom, Math.max(run.right, ends.get(run.bottom) ?? 0));
      }
      return [...ends.values()].map((end) => Math.abs(right - end));
    });
    expect(gaps.length).toBeGreaterThan(1);
    expect(Math.max(...gaps)).toBeLessThan(1);
    // The end of isolation stands after what stands for the rest of the title.
    const [, foot = ''] = /@bottom-left\{content:"([^"]+)"/.exec(html) ?? [];
    expect(foot).toMatch(/\\b7 {2}\\2068 .+\\2026 \\2069 $/);
    await page.close();
  });

  it('has nothing that axe objects to', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.setContent(view());
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`),
    ).toEqual([]);
    await context.close();
  });
});
