import { describe, expect, it } from 'vitest';
import { readPdf } from '../../support/read-pdf.ts';
import { ANSWERS, marginFrom } from '../support/answers.ts';
import { apps } from '../support/app.ts';
import { askForPdf } from '../support/ask-for-pdf.ts';
import { keyboard, mouse } from '../support/hand.ts';
import { wordsIn } from '../support/pdf-words.ts';
import * as walk from '../support/walk.ts';
import {
  COMPARISONS,
  chainWeights,
  ORDER,
  orderWeights,
  weighByOrder,
  weighByPairs,
} from '../support/weigh.ts';

describe('other ways to weigh', () => {
  const start = apps('loopback');

  it('leads from an order by keyboard alone to a committed decision', async () => {
    const app = await start();
    const { page } = app;
    const hand = keyboard(page);
    await walk.toWeights(page, hand);
    await weighByOrder(page, hand);
    await walk.ratings(page, hand);
    await walk.rules(page, hand, /by about seven points/);
    const margin = marginFrom(orderWeights());
    await page
      .getByRole('img', { name: new RegExp(`${margin.toFixed(1)} points`) })
      .first()
      .waitFor();
    await hand.next();
    await walk.decide(page, hand);
    await walk.commit(page, hand);

    const answers = page.getByRole('region', { name: 'What you answered' });
    await answers.getByRole('columnheader', { name: 'Place' }).waitFor();
    await answers.getByRole('row', { name: new RegExp(`^${ORDER[1]} .* 2 `) }).waitFor();
    const pdf = await app.exportPdf(() => askForPdf(page));
    const text = (await readPdf(pdf.bytes)).pages.join(' ');
    expect(text).toMatch(wordsIn('loopback', 'The order of the steps from the worst to the best end'));
    expect(text).not.toMatch(wordsIn('loopback', 'Points for the step'));
  });

  it('leads from the fewest comparisons to a committed decision', async () => {
    const app = await start();
    const { page } = app;
    const hand = mouse(page);
    await walk.toWeights(page, hand);
    await weighByPairs(page, hand);
    await walk.ratings(page, hand);
    const margin = marginFrom(chainWeights());
    await walk.rules(page, hand, /Individual Contributor|Technical Leadership|Too close/);
    await page
      .getByRole('img', { name: new RegExp(`${Math.abs(margin).toFixed(1)} points`) })
      .first()
      .waitFor();
    await hand.next();
    await walk.decide(page, hand);
    await walk.commit(page, hand);

    const compared = page.getByRole('region', { name: 'What you compared' });
    await compared.getByText('Not checkable.').waitFor();
    expect(await compared.getByRole('row').count()).toBe(COMPARISONS.length + 1);
    const pdf = await app.exportPdf(() => askForPdf(page));
    const text = (await readPdf(pdf.bytes)).pages.join(' ');
    expect(text).toMatch(wordsIn('loopback', `The comparisons, ${COMPARISONS.length} of 45`));
    expect(text).not.toMatch(wordsIn('loopback', 'Points for the step'));
    await page.getByRole('region', { name: 'The decision' }).getByText(ANSWERS.notes).waitFor();
  });
});
