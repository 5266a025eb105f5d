import { useState } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { useFirstThenAll } from '../../../src/renderer/ui/use-first-then-all.ts';
import { show } from '../support/show.tsx';

const drawn: number[] = [];

function List({ count }: { count: number }) {
  const [rows, setRows] = useState(count);
  const now = useFirstThenAll(rows, 3);
  drawn.push(now);
  return (
    <>
      <ul>
        {Array.from({ length: now }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are nothing but their place
          <li key={at}>Row {at + 1}</li>
        ))}
      </ul>
      <button type="button" onClick={() => setRows(rows + 1)}>
        One more
      </button>
    </>
  );
}

it('draws the first rows at once and all of them a frame later', async () => {
  drawn.length = 0;
  await show(<List count={5} />);
  await expect.element(page.getByText('Row 5')).toBeVisible();
  expect(drawn[0]).toBe(3);
  await page.getByRole('button', { name: 'One more' }).click();
  await expect.element(page.getByText('Row 6')).toBeVisible();
});

it('draws a short list at once', async () => {
  drawn.length = 0;
  await show(<List count={3} />);
  await expect.element(page.getByText('Row 3')).toBeVisible();
  expect(drawn[0]).toBe(3);
});
