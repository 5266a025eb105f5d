import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { Shell } from '../../../src/renderer/app/Shell.tsx';
import { ImportScreen } from '../../../src/renderer/cards/import/ImportScreen.tsx';
import { setPageText } from '../../../src/renderer/stores/page-store.ts';
import { showPage } from '../support/card-editor.tsx';
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
