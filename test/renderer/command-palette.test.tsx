import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CommandPalette } from '../../src/renderer/app/CommandPalette.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

hostAnswering({ listDrafts: () => [], listDecisions: () => [], listNotices: () => [] });

beforeEach(() => {
  window.location.hash = '';
  useApp.setState({
    info: { version: '0.1.0', host: 'loopback', dataFolder: '/d', readOnly: null, locale: 'en-GB' },
  });
});

const open = async () => {
  await show(<CommandPalette onShortcuts={() => undefined} />);
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('textbox', { name: 'Command' })).toHaveFocus();
};

describe('the command palette', () => {
  it('opens the example by a few letters', async () => {
    await open();
    await userEvent.keyboard('exampl');
    await expect.element(page.getByRole('button', { name: /^Open the example/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => window.location.hash).toBe('#/example');
  });
});
