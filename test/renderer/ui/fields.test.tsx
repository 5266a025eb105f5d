import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Day } from '../../../src/core/time.ts';
import { ChoiceGroup } from '../../../src/renderer/ui/ChoiceGroup.tsx';
import { DayField } from '../../../src/renderer/ui/DayField.tsx';
import { exampleText } from '../../../src/renderer/ui/field.ts';
import { fromToday } from '../../../src/renderer/ui/from-today.ts';
import { SuggestField } from '../../../src/renderer/ui/SuggestField.tsx';
import { TextField } from '../../../src/renderer/ui/TextField.tsx';
import { roleText } from '../../../src/words/answer-text.ts';
import { emulateMedia } from '../support/browser-input.ts';
import { show } from '../support/show.tsx';

describe('a text field', () => {
  function Sample() {
    const [text, setText] = useState('');
    return <TextField label="Name" kind="name" value={text} onChange={setText} />;
  }

  it('keeps a text that is too long and says what to do', async () => {
    await show(<Sample />);
    const field = page.getByRole('textbox', { name: 'Name' });
    await field.fill('x'.repeat(121));
    await expect.element(field).toHaveValue('x'.repeat(121));
    await expect.element(field).toHaveAccessibleDescription(/^Too long: at most 120 characters/);
    await field.fill('x'.repeat(120));
    await expect.element(field).not.toHaveAttribute('aria-invalid', 'true');
  });
});

describe.each(['light', 'dark'])('a placeholder in the %s theme', (theme) => {
  it.each([{}, { 'prefers-contrast': 'more' }])(
    'can be read, and is paler than an answer (%o)',
    async (media) => {
      const before = document.documentElement.dataset['theme'];
      document.documentElement.dataset['theme'] = theme;
      await emulateMedia(media);
      await show(
        <TextField label="Name" kind="name" value="" placeholder="Such as “Ann”" onChange={() => {}} />,
      );
      const field = page.getByRole('textbox', { name: 'Name' }).element();
      const { color, fontStyle } = getComputedStyle(field, '::placeholder');
      const { color: answer, backgroundColor: ground } = getComputedStyle(field);
      expect(fontStyle).toBe('italic');
      expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(answer, ground) / contrast(color, ground)).toBeGreaterThan(1.5);
      await emulateMedia({});
      document.documentElement.dataset['theme'] = before;
    },
  );
});

/** Contrast of two colours, as WCAG 2.2 defines it: 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((low, high) => low - high);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it('an example keeps its own quotes apart from ours', () => {
  expect(exampleText('Stay “senior”?')).toBe('Such as “Stay ‘senior’?”');
});

describe('a field with suggestions', () => {
  function Sample() {
    const [role, setRole] = useState('');
    return (
      <SuggestField
        label="Role"
        kind="name"
        suggestions={['Architect', 'Tech lead']}
        value={role}
        onChange={setRole}
      />
    );
  }
  const field = page.getByRole('combobox', { name: 'Role' });

  it('offers them on a click', async () => {
    await show(<Sample />);
    await field.click();
    await page.getByRole('option', { name: 'Tech lead' }).click();
    await expect.element(field).toHaveValue('Tech lead');
  });

  it('offers them by keyboard, and is silent until asked', async () => {
    await show(<Sample />);
    await userEvent.tab();
    await expect.element(field).toHaveFocus();
    await expect.element(page.getByRole('option')).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(field).toHaveValue('Tech lead');
  });

  it('takes anything else as well', async () => {
    await show(<Sample />);
    await field.fill('Right hand of the CTO');
    await userEvent.tab();
    await expect.element(field).toHaveValue('Right hand of the CTO');
  });
});

describe('a day field', () => {
  function Sample({ first = null }: { first?: Day | null }) {
    const [day, setDay] = useState(first);
    return (
      <>
        <DayField label="By" hint="optional" today="2026-11-23" value={day} onChange={setDay} />
        <button type="button" onClick={() => setDay('2027-01-01')}>
          New Year
        </button>
        <output>{day ?? 'none'}</output>
      </>
    );
  }
  const day = page.getByRole('status');
  const field = page.getByLabelText('By');

  it('says how far off the day is', async () => {
    await show(<Sample />);
    await field.fill('2027-05-24');
    await expect.element(page.getByText('in 6 months')).toBeVisible();
  });

  it('takes no fifth digit of a year', async () => {
    await show(<Sample />);
    await field.click();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}0531202745');
    await userEvent.tab();
    const { value } = field.element() as HTMLInputElement;
    expect(value).toMatch(/^\d{4}-/);
    expect(document.body.textContent).not.toContain('NaN');
  });

  it('keeps a year that no decision is about in sight, and says what fits', async () => {
    await show(<Sample />);
    await field.fill('0212-05-31');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await expect
      .element(page.getByText('The year is not between 1900 and 2199. Correct it, or clear the date.'))
      .toBeVisible();
    await expect.element(field).toHaveValue('0212-05-31');
    await field.fill('2027-05-31');
    await expect.element(page.getByText('in 6 months')).toBeVisible();
  });

  it('keeps its day while another is half written or far off, and brings it back by Escape', async () => {
    await show(<Sample first="2027-05-24" />);
    for (const [keys, wrong] of [
      ['{Backspace}', /^The date is not complete\. Finish it, or clear it\./],
      ['{ArrowRight}{ArrowRight}0212', /^The year is not between 1900 and 2199\./],
    ] as const) {
      await field.click({ position: { x: 12, y: 12 } });
      await userEvent.keyboard(keys);
      await expect.element(day).toHaveTextContent('2027-05-24');
      page.getByRole('button').element().focus();
      await expect.element(page.getByText(wrong)).toBeVisible();
      await expect.element(page.getByText(/ counts\. Escape brings it back\.$/)).toBeVisible();
      await expect.element(day).toHaveTextContent('2027-05-24');
      await field.click({ position: { x: 12, y: 12 } });
      await userEvent.keyboard('{Escape}');
      await expect.element(field).toHaveValue('2027-05-24');
      await expect.element(page.getByText(wrong)).not.toBeInTheDocument();
    }
    await field.fill('');
    await expect.element(day).toHaveTextContent('none');
  });

  it('gives way to a day chosen elsewhere', async () => {
    await show(<Sample first="2027-05-24" />);
    await field.fill('0212-05-31');
    (page.getByRole('button').element() as HTMLElement).click();
    await expect.element(field).toHaveValue('2027-01-01');
    await expect.element(page.getByText(/^The year/)).not.toBeInTheDocument();
  });

  it('does not let a half-written date pass in silence', async () => {
    await show(<Sample />);
    await field.click();
    await userEvent.keyboard('12');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(page.getByText('The date is not complete. Finish it, or clear it.')).toBeVisible();
  });
});

it.each([
  ['2026-11-23', 'today'],
  ['2026-11-24', 'tomorrow'],
  ['2026-11-22', 'yesterday'],
  ['2026-12-14', 'in 3 weeks'],
  ['2027-05-24', 'in 6 months'],
  ['2029-11-23', 'in 3 years'],
  ['2028-10-23', 'in 23 months'],
  ['2028-11-23', 'in 2 years'],
  ['2031-05-05', 'in 4 years and 5 months'],
  ['2031-05-26', 'in 4 years and 6 months'],
  ['2024-10-23', '2 years and 1 month ago'],
  ['2020-01-01', '6 years and 11 months ago'],
])('%s is %s', (day, words) => {
  expect(fromToday(day, '2026-11-23')).toBe(words);
});

it.each([
  [{ role: 'Staff engineer', handsOn: 70, reports: 0 }, 'Staff engineer, 70\u00a0% hands-on, no reports'],
  [{ role: ' Lead ', handsOn: null, reports: 1 }, 'Lead, 1 report'],
  [{ role: '', handsOn: null, reports: null }, ''],
])('%o reads "%s"', (meaning, words) => {
  expect(roleText(meaning)).toBe(words);
});

describe('a choice', () => {
  function Sample() {
    const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
    const options = [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No', grave: true },
    ] as const;
    return (
      <ChoiceGroup
        label="Really?"
        options={options}
        value={answer}
        onChange={setAnswer}
        problem={answer === null ? 'Say yes or no.' : undefined}
      />
    );
  }

  it('starts without an answer, and says what is wrong', async () => {
    await show(<Sample />);
    const group = page.getByRole('group', { name: 'Really?' });
    await expect.element(group).toHaveAccessibleDescription('Say yes or no.');
    await expect.element(group.getByRole('radio', { name: 'Yes' })).not.toBeChecked();
    await group.getByRole('radio', { name: 'No' }).click();
    await expect.element(group.getByRole('radio', { name: 'No' })).toBeChecked();
  });

  it('is one stop by keyboard, with the arrow keys inside', async () => {
    await show(<Sample />);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect.element(page.getByRole('radio', { name: 'Yes' })).toBeChecked();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('radio', { name: 'No' })).toBeChecked();
  });
});
