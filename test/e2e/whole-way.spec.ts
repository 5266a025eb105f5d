import { describe, expect, it } from 'vitest';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { type ReadPdf, readPdf } from '../support/read-pdf.ts';
import { type HostKind, hostNames, hosts } from './driver.ts';
import { ANSWERS, expectedMargin, PATHS } from './support/answers.ts';
import { apps } from './support/app.ts';
import { askForPdf } from './support/ask-for-pdf.ts';
import { keyboard, mouse } from './support/hand.ts';
import { wordsIn } from './support/pdf-words.ts';
import { supports } from './support/runtime-versions.ts';
import { openDecision, openDraft } from './support/seed.ts';
import * as walk from './support/walk.ts';

describe.each(hosts)('the whole way on %s', (kind) => {
  const start = apps(kind);

  it.each([
    ['by mouse', mouse],
    ['by keyboard alone', keyboard],
  ])(
    `leads from the first screen to a committed decision, ${'%s'} (${hostNames[kind]})`,
    async (_name, handOf) => {
      const app = await start();
      const { page } = app;
      const hand = handOf(page);

      await walk.toResult(page, hand);
      const margin = expectedMargin().toFixed(1);
      expect(await page.getByRole('img', { name: new RegExp(`${margin} points`) }).count()).toBeGreaterThan(
        0,
      );
      await hand.next();
      await walk.decide(page, hand);
      await walk.commit(page, hand);

      const facts = page.getByRole('region', { name: 'The decision' });
      for (const said of [PATHS.a, `${ANSWERS.confidence} %`, ANSWERS.notes]) {
        await facts.getByText(said).first().waitFor();
      }
      await page.getByText(ANSWERS.prediction.statement).first().waitFor();

      const { bytes, fileName } = await app.exportPdf(() => askForPdf(page));
      expect(fileName).toMatch(/^crossroads-staff-engineer-or-lead-payments-.*\.pdf$/);
      const pdf = await readPdf(bytes);
      expectWholeReport(pdf, kind);
    },
  );

  it(`exports the result before it is committed, and the list (${hostNames[kind]})`, async () => {
    const app = await start();
    const { page } = app;
    const answers = sampleDraft(10);
    const { question } = answers.frame;
    const exported = async (paper?: 'A4' | 'Letter') => {
      let counted = 0;
      const { bytes } = await app.exportPdf(async () => {
        counted = await askForPdf(page, paper);
      });
      const { pages } = await readPdf(bytes);
      expect(counted, 'pages in the dialog').toBe(pages.length);
      return pages.join(' ');
    };
    await openDraft(page, answers);
    expect(await exported('A4')).toMatch(wordsIn(kind, question));
    expect(await exported('Letter')).toMatch(wordsIn(kind, question));

    await openDecision(page, answers);
    await walk.onScreen(page, question);
    await page.getByRole('link', { name: 'Journal' }).click();
    expect(await exported()).toMatch(wordsIn(kind, question));
  });
});

/** Everything the decision holds, in a document that can be read, searched and found one's way in. */
function expectWholeReport(pdf: ReadPdf, kind: HostKind): void {
  const text = pdf.pages.join(' ');
  const said = [
    ANSWERS.question,
    ANSWERS.whyNow,
    ANSWERS.roles.a,
    ANSWERS.roles.b,
    ANSWERS.tradeOffs.a.text,
    ANSWERS.tradeOffs.b.text,
    ...ANSWERS.criteria.map(({ label }) => label),
    ANSWERS.evidence,
    'unknown',
    ANSWERS.prediction.statement,
    ANSWERS.notes,
  ];
  for (const words of said) expect(text).toMatch(wordsIn(kind, words));
  if (supports(kind, 'page margin boxes')) {
    pdf.pages.forEach((page, index) => {
      expect(page).toContain(`page ${index + 1} of ${pdf.pages.length}`);
    });
  }
  expect(pdf.tagged).toBe(true);
  expect(pdf.outline.length).toBeGreaterThan(4);
  expect(pdf.title).toContain(ANSWERS.question);
  // The specs run in en-US, where paper is Letter: 8.5 by 11 inches.
  for (const { width, height } of pdf.sizes) {
    expect([Math.round(width), Math.round(height)]).toEqual([612, 792]);
  }
}
