import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openSheet, useOpenSheet } from '../../src/renderer/second-voice/open-sheet.ts';
import { SheetScreen } from '../../src/renderer/second-voice/SheetScreen.tsx';
import { toast } from '../../src/renderer/ui/toast.tsx';
import { heading, inputOf, sheet, VOICE_ID } from './support/second-voices.tsx';
import { show } from './support/show.tsx';

describe('a sheet that someone else has sent', () => {
  it('is filled in, and handed back as a file; what was filled in stays while the screen is left', async () => {
    openSheet(sheet);
    const { unmount } = await show(<SheetScreen />);
    await expect.element(heading('Mira asks how you see two paths.')).toBeVisible();
    const label = sheet.criteria[0]?.label ?? '';
    const number = page.getByRole('textbox', {
      name: `Technical Leadership, ${label}: points from 0 to 100`,
    });
    await number.fill('83');
    await unmount();
    expect(useOpenSheet.getState().unsaved).toBe(true);
    await show(<SheetScreen />);
    await expect.element(number).toHaveValue('83');
    const save = page.getByRole('button', { name: 'Save my answers' });
    await save.click();
    await expect.element(page.getByText(/Write your name, so that/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Jana Novak');
    await save.click();
    await expect.element(page.getByText('Saved. Send the file back.')).toBeVisible();
    expect(inputOf('exportAnswers')).toMatchObject({
      from: 'Mira',
      answers: { name: 'Jana Novak', sheet: VOICE_ID },
    });
    expect(useOpenSheet.getState().unsaved).toBe(false);
  });

  it('gives way to the next one with a way back to answers that were not saved', async () => {
    openSheet(sheet);
    await show(<SheetScreen />);
    const name = page.getByRole('textbox', { name: 'Your name' });
    await name.fill('Jana');
    openSheet({ ...sheet, from: 'Ben' });
    await expect.element(heading('Ben asks how you see two paths.')).toBeVisible();
    await expect.element(name).toHaveValue('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(heading('Mira asks how you see two paths.')).toBeVisible();
    await expect.element(name).toHaveValue('Jana');
    expect(useOpenSheet.getState().unsaved).toBe(true);
  });

  it('holds back what is no number from 0 to 100, and shows texts as texts', async () => {
    const [first, ...rest] = sheet.criteria;
    const label = '<img src=x onerror="alert(1)">';
    openSheet({ ...sheet, criteria: [{ ...(first ?? { id: 'x', worst: 'a', best: 'b' }), label }, ...rest] });
    await show(<SheetScreen />);
    await expect.element(page.getByRole('heading', { level: 2, name: label })).toBeVisible();
    const number = page.getByRole('textbox', { name: /points/ }).first();
    await number.fill('101');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Jana');
    await page.getByRole('button', { name: 'Save my answers' }).click();
    await expect.element(page.getByText('Write a whole number from 0 to 100.')).toBeVisible();
    expect(inputOf('exportAnswers')).toBeUndefined();
    await expect.element(number).toHaveFocus();
  });

  it('lets the number before count while another is none, and brings it back by Escape', async () => {
    openSheet(sheet);
    await show(<SheetScreen />);
    const number = page.getByRole('textbox', { name: /points/ }).first();
    const slider = page.getByRole('slider').first();
    await number.fill('75');
    await number.click();
    await userEvent.keyboard('{Control>}a{/Control}150');
    await expect.element(number).toHaveValue('150');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '75');
    await userEvent.tab();
    await expect
      .element(
        page.getByText('Write a whole number from 0 to 100. Until then 75 counts. Escape brings it back.'),
      )
      .toBeVisible();
    await expect.element(number).toHaveValue('150');
    await number.click();
    await userEvent.keyboard('{Escape}');
    await expect.element(number).toHaveValue('75');
    await expect.element(page.getByText(/^Write a whole number/)).not.toBeInTheDocument();
  });

  it.each([
    [390, 844],
    [800, 600],
  ])('keeps its foot free of messages, %i by %i', async (width, height) => {
    await page.viewport(width, height);
    openSheet(sheet);
    await show(<SheetScreen />);
    toast('Copied.');
    const foot = page.getByRole('button', { name: 'Save my answers' }).element().closest('.qs-foot');
    const top = () => foot?.getBoundingClientRect().top ?? 0;
    await expect
      .poll(() => page.getByText('Copied.').element().getBoundingClientRect().bottom - top())
      .toBeLessThan(0);
    expect(top()).toBeGreaterThan(height / 2);
    await page.viewport(1280, 800);
  });

  it('shows the field that holds back above its foot, and both ends of the scale with their points', async () => {
    await page.viewport(800, 600);
    openSheet(sheet);
    await show(<SheetScreen />);
    const numbers = page.getByRole('textbox', { name: /points/ });
    const foot = page.getByRole('button', { name: 'Save my answers' });
    const footTop = () => foot.element().closest('.qs-foot')?.getBoundingClientRect().top ?? 0;
    for (const index of [4, 7]) {
      const number = numbers.nth(index);
      await number.fill('101');
      // Right behind the foot, where the browser takes it for seen.
      const behind = () => number.element().getBoundingClientRect().top - footTop() - 8;
      document.scrollingElement?.scrollBy(0, behind());
      expect(Math.abs(behind())).toBeLessThan(2);
      await foot.click();
      await expect.element(number).toHaveFocus();
      const said = page.getByText('Write a whole number from 0 to 100.').element();
      expect(said.getBoundingClientRect().bottom).toBeLessThanOrEqual(footTop());
      expect(number.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
      await number.fill('10');
    }
    const scale = page.getByRole('region', { name: sheet.criteria[0]?.label ?? '' }).element();
    expect([...scale.querySelectorAll('.qs-points')].map(({ textContent }) => textContent)).toEqual([
      '0',
      '100',
    ]);
    await page.viewport(1280, 800);
  });
});
