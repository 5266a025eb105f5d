import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { Shell } from '../../../src/renderer/app/Shell.tsx';
import { ImportScreen } from '../../../src/renderer/cards/import/ImportScreen.tsx';
import { setPageText } from '../../../src/renderer/stores/page-store.ts';
import { showPage } from '../support/card-editor.tsx';
import { fixturePage } from '../support/files.ts';
import { show } from '../support/show.tsx';

const LONG =
  'Whoever is on call has to answer within ten minutes at night, on weekends and on every public holiday of the year, whatever else was planned';
const TEXT = `A vs B\nA\nPros\n- Free time\nCons\n- ${LONG}\nB\nPros\n- Quiet rooms\n- Work is found for you`;

beforeEach(() => page.viewport(800, 600));
afterEach(() => page.viewport(414, 896));

/** Nothing lies over its lower end, as the editor's foot would. */
async function isInSight(button: Locator) {
  await expect.element(button).toBeVisible();
  const frame = page.getByRole('main').element().parentElement;
  if (frame !== null) frame.style.height = '100vh';
  const { left, bottom } = button.element().getBoundingClientRect();
  expect(button.element().contains(document.elementFromPoint(left + 10, bottom - 3))).toBe(true);
}

it('has the way on from a page in sight', async () => {
  setPageText(TEXT);
  await show(
    <Shell>
      <ImportScreen />
    </Shell>,
  );
  await isInSight(page.getByRole('button', { name: 'Review the card' }));
});

it.each(['a long statement', 'wordings to choose from'])(
  'has the way on from what needs words in sight, with %s',
  async (which) => {
    await showPage(which === 'a long statement' ? TEXT : TEXT.replace(`\nCons\n- ${LONG}`, ''));
    await isInSight(page.getByRole('button', { name: /^Done/ }));
  },
);

/** Each begins where the one before it does, or further down. */
function goDown(elements: Element[]) {
  const tops = elements.map((each) => each.getBoundingClientRect().top);
  expect(tops.length).toBeGreaterThan(1);
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
}

it.each([
  [414, 896],
  [800, 600],
  [1280, 800],
])('meets what to press beside a page in the order on screen, at %i by %i', async (width, height) => {
  await page.viewport(width, height);
  setPageText(fixturePage('remote-one-rule.txt'));
  await show(<ImportScreen />);
  const reading = page.getByRole('region', { name: 'What it is read as' });
  await expect.element(reading.getByRole('button', { name: /^Line/ }).first()).toBeVisible();
  goDown(reading.getByRole('button').elements());
});

it('reads what needs words in the order on screen', async () => {
  await showPage(TEXT);
  const sheet = page.getByRole('region', { name: /your words/ });
  await expect.element(sheet.getByRole('list', { name: /^Line/ })).toBeVisible();
  goDown([...sheet.element().querySelectorAll('textarea, button, ol')]);
});
