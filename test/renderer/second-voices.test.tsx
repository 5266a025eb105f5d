import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { SecondVoices } from '../../src/renderer/second-voice/SecondVoices.tsx';
import { DRAFT_ID } from './support/drafts.ts';
import { host, inputOf, VOICE_ID } from './support/second-voices.tsx';
import { show } from './support/show.tsx';

describe('the second voices of a draft', () => {
  const section = () => <SecondVoices ownerId={DRAFT_ID} frame={host.draft.frame} canChange />;

  it('are asked for with nothing private but what is ticked', async () => {
    await show(section());
    await page.getByRole('button', { name: 'Ask someone who knows you' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'The question' })).not.toBeChecked();
    await expect
      .element(page.getByRole('checkbox', { name: 'The roles that the paths mean' }))
      .not.toBeChecked();
    const { a, b } = host.draft.frame.roles;
    await expect.element(page.getByText(`${a.role}, against ${b.role}`)).toBeVisible();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Mira');
    await page.getByRole('checkbox', { name: 'The roles that the paths mean' }).click();
    const save = page.getByRole('button', { name: 'Save the question sheet' });
    await save.click();
    await expect.poll(() => inputOf('exportSheet')).toBeDefined();
    // Called off in the file dialog: what was filled in is still there.
    await expect.element(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Mira');
    host.sheetOutcome = { kind: 'saved', path: '/home/mira/questions.html' };
    await save.click();
    await expect.element(page.getByText('Saved to /home/mira/questions.html')).toBeVisible();
    expect(inputOf('exportSheet')).toEqual({
      id: DRAFT_ID,
      form: 'page',
      from: 'Mira',
      include: { question: false, roles: true, whyNow: false },
    });
  });

  it('take in a file that is dropped, and say what is wrong with one that is no answers', async () => {
    host.refusal =
      'This file holds no answers to a question sheet. Nothing was taken in. Choose another file.';
    await show(section());
    await expect.element(page.getByRole('heading', { name: 'A second voice' })).toBeVisible();
    const drop = (text: string) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'answers.crossroads-answers'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    };
    drop('hello');
    await expect.element(page.getByRole('alert').getByText(/holds no answers/)).toBeVisible();
    expect(location.hash).toBe('');
    host.refusal = null;
    drop('{}');
    await expect.poll(() => location.hash).toBe(`#/voice/${DRAFT_ID}/${VOICE_ID}`);
    await expect.element(page.getByRole('link', { name: 'Jana Novak' })).toBeVisible();
  });
});
