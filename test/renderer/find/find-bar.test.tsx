import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FindBar } from '../../../src/renderer/find/FindBar.tsx';
import { show } from '../support/show.tsx';

/** A page with words across elements, words that nobody sees, fields, and a list that grows. */
function Page() {
  const [more, setMore] = useState(false);
  const [open, setOpen] = useState(true);
  return (
    <main>
      <h1>
        More <em>technical</em> depth
      </h1>
      <p>Technical leadership is people, technical or not.</p>
      <p>tech</p>
      <p>nical</p>
      <p hidden>technical, hidden</p>
      <p style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}>technical, unseen</p>
      <label>
        Why <textarea defaultValue="My technical work" />
      </label>
      {more && <p>Technical again</p>}
      <button type="button" onClick={() => setMore(true)}>
        Grow
      </button>
      {open && <FindBar field={(field) => field?.focus()} onClose={() => setOpen(false)} />}
    </main>
  );
}

const field = () => page.getByRole('textbox', { name: 'Find on this page' });
const status = () => page.getByRole('status');
/** The texts that are marked, and the one where one is. */
const marked = (name: 'cr-found' | 'cr-found-current') =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());
const markedFields = () =>
  [...document.querySelectorAll('[data-found]')].map((each) => each.getAttribute('data-found'));

describe('the find bar', () => {
  it('counts what is seen: across elements, in fields, but not across blocks nor what is hidden', async () => {
    await show(<Page />);
    await field().fill('technical');
    await expect.element(status()).toHaveTextContent('1 of 4');
    expect(marked('cr-found-current')).toEqual(['technical']);
    expect(marked('cr-found')).toEqual(['Technical', 'technical']);
    expect(markedFields()).toEqual(['other']);
    await field().fill('more technical depth');
    await expect.element(status()).toHaveTextContent('1 of 1');
    expect(marked('cr-found-current')).toEqual(['More technical depth']);
  });

  it('goes on with Enter and F3, back with Shift, and round', async () => {
    await show(<Page />);
    await field().fill('technical');
    await expect.element(status()).toHaveTextContent('1 of 4');
    await userEvent.keyboard('{Enter}{F3}');
    await expect.element(status()).toHaveTextContent('3 of 4');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.element(status()).toHaveTextContent('2 of 4');
    await userEvent.keyboard('{Enter}{Enter}');
    await expect.element(status()).toHaveTextContent('4 of 4');
    expect(markedFields()).toEqual(['current']);
    await userEvent.keyboard('{Enter}');
    await expect.element(status()).toHaveTextContent('1 of 4');
  });

  it('follows the page while it changes', async () => {
    await show(<Page />);
    await field().fill('technical');
    await expect.element(status()).toHaveTextContent('1 of 4');
    await page.getByRole('button', { name: 'Grow' }).click();
    await expect.element(status()).toHaveTextContent('1 of 5');
    await page.getByRole('textbox', { name: 'Why' }).fill('nothing');
    await expect.element(status()).toHaveTextContent('1 of 4');
  });

  it('says so where nothing is found, and nothing where nothing is asked', async () => {
    await show(<Page />);
    await expect.element(status()).toBeEmptyDOMElement();
    await field().fill('salary');
    await expect.element(status()).toHaveTextContent('Not found');
    await expect
      .element(page.getByRole('button', { name: 'Next match' }))
      .toHaveAttribute('aria-disabled', 'true');
    await field().fill('  ');
    await expect.element(status()).toBeEmptyDOMElement();
  });

  it('leaves nothing marked when Escape closes it', async () => {
    await show(<Page />);
    await field().fill('technical');
    await expect.element(status()).toHaveTextContent('1 of 4');
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).not.toBeInTheDocument();
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(markedFields()).toEqual([]);
  });
});
