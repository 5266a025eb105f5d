import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError } from '../../../src/core/api.ts';
import { AskDialog } from '../../../src/renderer/ui/AskDialog.tsx';
import { ProblemList } from '../../../src/renderer/ui/ProblemList.tsx';
import { StepFrame } from '../../../src/renderer/ui/StepFrame.tsx';
import { reportFailure, toast, toastWithUndo } from '../../../src/renderer/ui/toast.tsx';
import { useShortcuts } from '../../../src/renderer/ui/use-shortcuts.ts';
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

/** @param tall height of what the dialog asks, px */
function Deleting({ tall }: { tall?: number }) {
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
          <p style={{ height: tall }}>It goes to the trash.</p>
        </AskDialog>
      )}
    </>
  );
}

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

  for (const [width, height] of SIZES) {
    it(`leaves the title of an open dialog to be read in a window of ${width} by ${height}`, async () => {
      await page.viewport(width, height);
      for (const tall of HEIGHTS) {
        const deleting = await show(<Deleting tall={tall} />);
        await page.getByRole('button', { name: 'Delete…' }).click();
        const title = page.getByRole('dialog').getByText('Delete it?').element();
        const place = () => title.getBoundingClientRect();
        const before = place().top;
        toast('The PDF is saved.');
        await expect.element(page.getByText('The PDF is saved.')).toBeVisible();
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
        const { left, right, top, bottom } = place();
        const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
        const covered = corners.filter(([x, y]) => {
          const hit = document.elementFromPoint(x, y);
          return hit?.closest('[role="dialog"]') == null;
        });
        expect([tall, covered]).toEqual([tall, []]);
        await page.getByRole('button', { name: 'Dismiss this message' }).click();
        await expect.poll(() => place().top).toBe(before);
        await deleting.unmount();
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

describe('several toasts', () => {
  const undone: string[] = [];
  const remove = (what: string) => toastWithUndo(`${what} removed.`, () => undone.push(what), what);
  const messages = () =>
    page
      .getByText(/ removed\.$|^Copied|^Saved/)
      .elements()
      .map(({ textContent }) => textContent);
  const undo = page.getByRole('button', { name: 'Undo' });

  beforeEach(() => {
    undone.length = 0;
  });

  it('are two in sight, the newest first; an older one waits with its way back', async () => {
    await show(<p>Criteria</p>);
    for (const what of ['Pay', 'Calm', 'Rest']) remove(what);
    await expect.poll(messages).toEqual(['Rest removed.', 'Calm removed.']);
    await undo.first().click();
    await expect.poll(messages).toEqual(['Calm removed.', 'Pay removed.']);
    await undo.last().click();
    await expect.poll(messages).toEqual(['Calm removed.']);
    expect(undone).toEqual(['Rest', 'Pay']);
  });

  it('of what has no way back are one: the newest', async () => {
    await show(<p>Criteria</p>);
    remove('Pay');
    toast('Copied.');
    toast('Saved.');
    await expect.poll(messages).toEqual(['Saved.', 'Pay removed.']);
  });

  it('of the same failure are one', async () => {
    await show(<p>Criteria</p>);
    const full = new ApiError('disk-full', 'The disk is full.');
    reportFailure(full);
    reportFailure(full);
    await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full.');
    expect(page.getByText('The disk is full.').elements()).toHaveLength(1);
  });

  it('are taken back by Ctrl+Z, the newest first, and never from within a field', async () => {
    await show(
      <>
        <button type="button">Criteria</button>
        <input aria-label="Name" />
      </>,
    );
    for (const what of ['Pay', 'Calm', 'Rest']) remove(what);
    await expect.poll(messages).toHaveLength(2);
    page.getByRole('textbox', { name: 'Name' }).element().focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).toEqual([]);
    page.getByRole('button', { name: 'Criteria' }).element().focus();
    for (let count = 0; count < 4; count += 1) await userEvent.keyboard('{Control>}z{/Control}');
    expect(undone).toEqual(['Rest', 'Calm', 'Pay']);
    await expect.poll(messages).toEqual([]);
  });

  it('leave Ctrl+Z to the screen where that has something to take back', async () => {
    const taken: string[] = [];
    function Ranking() {
      useShortcuts({ 'mod+z': () => taken.push('a move') });
      return <button type="button">Criteria</button>;
    }
    await show(<Ranking />);
    remove('Pay');
    await expect.poll(messages).toHaveLength(1);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(taken).toEqual(['a move']);
    expect(undone).toEqual([]);
  });

  it('are reached by F8, and by Tab from one to the next', async () => {
    await show(<button type="button">Criteria</button>);
    for (const what of ['Pay', 'Calm']) remove(what);
    await expect.poll(messages).toHaveLength(2);
    page.getByRole('button', { name: 'Criteria' }).element().focus();
    await userEvent.keyboard('{F8}');
    await expect.element(undo.first()).toHaveFocus();
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.element(undo.last()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(undone).toEqual(['Pay']);
  });
});

it.each([...SIZES, [390, 844] as const])(
  'leaves what keeps from going on to be read, %i by %i',
  async (width, height) => {
    await page.viewport(width, height);
    await show(
      <div style={{ height: '100vh' }}>
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
    toastWithUndo('Criterion removed.', () => {}, 'criterion');
    toastWithUndo('Trade-off removed.', () => {}, 'trade-off');
    const shown = page.getByText(/ removed\.$/);
    await expect.poll(() => shown.elements().length).toBe(2);
    const bar = page
      .getByText(/^Only 2 of the criteria/)
      .element()
      .getBoundingClientRect();
    const lowest = () => Math.max(...shown.elements().map((each) => each.getBoundingClientRect().bottom));
    await expect.poll(lowest).toBeLessThan(bar.top);
  },
);
