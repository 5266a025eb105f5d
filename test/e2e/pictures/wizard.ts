import type { Driver } from '../driver.ts';
import { mouse } from '../support/hand.ts';
import { pageText } from '../support/pages.ts';
import * as walk from '../support/walk.ts';
import type { Album } from './album.ts';

/** From the first screen to a decision, then the other places and a card of one's own. */
export async function takeWizard({ page }: Driver, { take }: Album): Promise<void> {
  const hand = mouse(page);
  await page.getByRole('button', { name: 'Start a decision' }).waitFor();
  await take('first-run');
  await walk.startDecision(page, hand);
  await take('frame');
  await walk.frame(page, hand);
  await take('paths');
  await walk.paths(page, hand);
  await take('criteria');
  await walk.criteria(page, hand);
  await take('weights-empty');
  await walk.weights(page, hand);
  await page.getByRole('button', { name: 'Back' }).click();
  await take('weights');
  const methods = walk.radiosOf(page, 'How do you want to weigh?');
  await hand.choose(methods, 'Ranking');
  await take('weights-order');
  await hand.choose(methods, 'Pairs');
  await page.getByRole('button', { name: 'Start comparing' }).click();
  await take('weights-pairs');
  await hand.choose(methods, 'Points');
  await hand.next();
  await take('rating-empty');
  await walk.ratings(page, hand, 0, 3);
  await page.getByRole('button', { name: 'Back' }).click();
  await take('rating');
  await hand.next();
  await walk.ratings(page, hand, 3);
  await take('rules');
  await walk.rules(page, hand);
  await take('result');
  await page.getByRole('button', { name: 'What if…' }).click();
  await page.getByRole('slider', { name: 'Weight of Hands-on coding' }).fill('0');
  await take('what-if');
  await page.getByRole('button', { name: 'Back to your answers' }).click();
  await hand.next();
  await walk.decide(page, hand);
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await take('decide');
  await walk.commit(page, hand);
  await take('decision');
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await page.getByRole('dialog', { name: 'Export as PDF' }).waitFor();
  await take('export');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New decision' }).click();
  await walk.onScreen(page, walk.STEP_HEADINGS.frame);
  await page.getByRole('textbox', { name: 'The question' }).fill('Take the architect opening in Billing?');
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await page.getByRole('link', { name: /^Continue/ }).waitFor();
  await take('home');
  await page.getByRole('button', { name: /^Discard / }).click();
  for (const place of ['Journal', 'Insights', 'Trash', 'Settings', 'Storage']) {
    await page.getByRole('link', { name: place }).first().click();
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await take(place.toLowerCase());
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Command' }).waitFor();
  await take('palette');
  await page.keyboard.press('Escape');
  await takeCards(page, { take });
}

/** From an empty library to the choice of a card. */
async function takeCards(page: Driver['page'], { take }: Album): Promise<void> {
  const text = page.getByRole('textbox', { name: 'The page’s text' });
  await page.getByRole('link', { name: 'Cards' }).click();
  await page.getByText('Your own cards will be here.').waitFor();
  await take('cards-empty');
  await page.getByRole('link', { name: 'Import a page' }).click();
  await text.fill(pageText('refused-list-of-no-path.txt'));
  await page.getByText('Line 5 says').waitFor();
  await take('import-refused');
  await text.fill(pageText('night-trains.txt'));
  await page.getByText('This can become a card.').waitFor();
  await take('import');
  await page.getByRole('button', { name: 'Review the card' }).click();
  await page.getByRole('textbox', { name: 'Pro 1 of Night Trains' }).scrollIntoViewIfNeeded();
  await take('card-editor');
  await page.getByRole('button', { name: 'Save to your cards' }).click();
  await page.getByText('Saved to your cards').waitFor();
  await take('cards');
  await page.getByRole('button', { name: 'New decision' }).click();
  await walk.onScreen(page, 'Which two paths are you deciding between?');
  await take('choose-card');
}
