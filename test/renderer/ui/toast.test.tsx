import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../../src/core/api.ts';
import { AskDialog } from '../../../src/renderer/ui/AskDialog.tsx';
import { ProblemList } from '../../../src/renderer/ui/ProblemList.tsx';
import { StepFrame } from '../../../src/renderer/ui/StepFrame.tsx';
import { reportFailure, toast } from '../../../src/renderer/ui/toast.tsx';
import { show } from '../support/show.tsx';

const SIZES = [
  [1280, 800],
  [800, 600],
  [640, 400],
] as const;

/** Heights of what a dialog asks, px: its buttons stand in the middle of the window, near its end, and below what scrolls. */
const HEIGHTS = [0, 150, 320, 900];

/** Those buttons of the open dialog that a click at their middle would not reach. */
function coveredButtons(): string[] {
  const buttons = [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')];
  return buttons.flatMap((button) => {
    button.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = button.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && button.contains(hit) ? [] : [button.ariaLabel ?? button.innerText];
  });
}

function Deleting() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setAsking(true)}>
        Delete…
      </button>
      {asking && (
        <AskDialog
          title="Delete it?"
          label="Delete"
          onConfirm={async () => {}}
          onClose={() => setAsking(false)}
        >
          It goes to the trash.
        </AskDialog>
      )}
    </>
  );
}

afterEach(() => notifications.clean());

describe('a toast', () => {
  for (const [width, height] of SIZES) {
    it(`leaves each button of an open dialog free in a window of ${width} by ${height}`, async () => {
      await page.viewport(width, height);
      for (const tall of HEIGHTS) {
        const dialog = await show(
          <AskDialog title="Delete it?" label="Delete" onConfirm={async () => {}} onClose={() => {}}>
            <p style={{ height: tall }}>It goes to the trash.</p>
          </AskDialog>,
        );
        toast('The PDF is saved.');
        await expect.element(page.getByText('The PDF is saved.')).toBeVisible();
        // Where it stays, not on its way there.
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
        expect([tall, coveredButtons()]).toEqual([tall, []]);
        await page.getByRole('button', { name: 'Dismiss this message' }).click();
        await expect.element(page.getByText('The PDF is saved.')).not.toBeInTheDocument();
        await dialog.unmount();
      }
    });
  }

  it('goes back to its place when the dialog is closed', async () => {
    await page.viewport(1280, 800);
    await show(<Deleting />);
    reportFailure(new ApiError('disk-full', 'The disk is full.'));
    const shown = page.getByRole('alert').filter({ hasText: 'The disk is full.' });
    await expect.element(shown).toBeVisible();
    const top = () => Math.round(shown.element().getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThan(600);
    await page.getByRole('button', { name: 'Delete…' }).click();
    await expect.poll(top).toBeLessThan(100);
    await page.getByRole('button', { name: 'Go back' }).last().click();
    await expect.poll(top).toBeGreaterThan(600);
  });
});

it.each([...SIZES, [390, 844] as const])(
  'leaves what keeps from going on to be read, %i by %i',
  async (width, height) => {
    await page.viewport(width, height);
    await show(
      <div style={{ position: 'fixed', inset: 0 }}>
        <StepFrame
          title="A decision"
          leave={{ label: 'Leave', to: '/' }}
          problems={
            <ProblemList
              problems={[
                { message: 'Only 2 of the criteria are on. Switch on or add at least 1 more.' },
                { message: '' },
              ]}
            />
          }
          back={{ label: 'Back', onGo: () => {} }}
          on={{ label: 'Next: Weights', onGo: () => {}, busy: false }}
        >
          Criteria
        </StepFrame>
      </div>,
    );
    toast('Trade-off removed.');
    const shown = page.getByText('Trade-off removed.');
    await expect.element(shown).toBeVisible();
    const bar = page
      .getByText(/^Only 2 of the criteria/)
      .element()
      .getBoundingClientRect();
    await expect.poll(() => shown.element().getBoundingClientRect().bottom).toBeLessThan(bar.top);
  },
);
