import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { handOver } from '../../../src/renderer/ui/hand-over.ts';
import { show } from '../support/show.tsx';

/** The toasts' place is on the screen, and drawn. */
async function ready() {
  await show(null);
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('handing over', () => {
  it('says where a file was written', async () => {
    await ready();
    handOver({ kind: 'saved', path: '/home/ines/decision.pdf' });
    await expect.element(page.getByText('Saved to /home/ines/decision.pdf')).toBeVisible();
  });

  it('says nothing when the user changed their mind', async () => {
    await ready();
    handOver({ kind: 'cancelled' });
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  it('starts a download under its file name', async () => {
    const clicked: { href: string; download: string }[] = [];
    const take = (event: MouseEvent) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      clicked.push({ href: event.target.getAttribute('href') ?? '', download: event.target.download });
    };
    document.addEventListener('click', take);
    await ready();
    handOver({ kind: 'download', url: '/files/one', fileName: 'crossroads-x.pdf' });
    document.removeEventListener('click', take);
    expect(clicked).toEqual([{ href: '/files/one', download: 'crossroads-x.pdf' }]);
  });

  it('opens the page to print, and leaves a link to it with what to do', async () => {
    await ready();
    handOver({ kind: 'print-view', url: 'about:blank', advice: 'Choose “Save as PDF” there.' });
    await expect.element(page.getByText('Choose “Save as PDF” there.')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Open the page to print' }))
      .toHaveAttribute('href', 'about:blank');
  });
});
