import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError, type Output } from '../../src/core/api.ts';
import type { Draft } from '../../src/core/assessment/draft.ts';
import type { Decision } from '../../src/core/journal/decision.ts';
import { countAnswers } from '../../src/core/second-voice/answers.ts';
import { questionSheetFor } from '../../src/core/second-voice/question-sheet.ts';
import { type OpenVoice, ownRatingsOf, type VoiceView } from '../../src/core/second-voice/voice.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { openSheet, useOpenSheet } from '../../src/renderer/second-voice/open-sheet.ts';
import { SecondVoices } from '../../src/renderer/second-voice/SecondVoices.tsx';
import { SheetScreen } from '../../src/renderer/second-voice/SheetScreen.tsx';
import { VoiceScreen } from '../../src/renderer/second-voice/VoiceScreen.tsx';
import { VoiceEntry } from '../../src/renderer/second-voice/VoiceSentence.tsx';
import { loadVoices } from '../../src/renderer/second-voice/voices-store.ts';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { answeredDraft, DRAFT_ID } from './support/drafts.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const VOICE_ID = '00000000-0000-4000-8000-000000000001';
const NOW = '2026-11-23T20:41:00.000Z';
const REMARK = 'On the staff side you would advise.';

let draft: Draft = answeredDraft();
let voices: VoiceView[] = [];
let refusal: string | null = null;
let sheetOutcome: Output<'exportSheet'> = { kind: 'cancelled' };
/** The draft as a decision; null while it is none. */
let committed: Decision | null = null;

const DRAFT_SUMMARY: Output<'listDrafts'>[number] = {
  id: DRAFT_ID,
  title: 'Staff engineer, or lead Payments?',
  step: 'result',
  deciding: false,
  createdAt: NOW,
  updatedAt: NOW,
  decideBy: null,
  rated: 10,
  criteria: 10,
};

const sheet = questionSheetFor(answeredDraft(), {
  id: VOICE_ID,
  madeAt: NOW,
  from: 'Mira',
  include: { question: false, roles: false, whyNow: false },
  firstPath: 'b',
});

/** Theirs: 20 for path a and 90 for path b on every criterion but the last, which is left open. */
const answers: OpenVoice['answers'] = {
  format: 'crossroads-answers',
  version: 1,
  id: VOICE_ID,
  sheet: VOICE_ID,
  name: 'Jana Novak',
  savedAt: NOW,
  ratings: Object.fromEntries(
    sheet.criteria.slice(0, -1).map(({ id }, index) => [
      id,
      {
        a: { kind: 'value', value: 20 },
        b: { kind: 'value', value: 90 },
        remark: index === 0 ? REMARK : '',
      },
    ]),
  ),
};

const openVoice = (): OpenVoice => ({
  kind: 'open',
  id: VOICE_ID,
  sheet,
  answers,
  importedAt: NOW,
  opened: { at: NOW, ratings: ownRatingsOf(answeredDraft()) },
});

const sealed = (waitsFor: string | null): VoiceView => ({
  kind: 'sealed',
  id: VOICE_ID,
  name: 'Jana Novak',
  savedAt: NOW,
  importedAt: NOW,
  ...countAnswers(answers),
  waitsFor,
  covered: false,
});

const asked = hostAnswering({
  listDrafts: () => (committed === null ? [DRAFT_SUMMARY] : []),
  getDraft: () => draft,
  getDecision: () => committed ?? decisionOf(decidedDraft()),
  listVoices: () => voices,
  openVoice() {
    voices = [openVoice()];
    return openVoice();
  },
  discardVoice() {
    voices = [];
    return null;
  },
  restoreVoice() {
    voices = [openVoice()];
    return null;
  },
  importAnswers() {
    if (refusal !== null) throw new ApiError('invalid-input', refusal);
    voices = [sealed(null)];
    return { ownerId: DRAFT_ID, committed: false, voice: sealed(null) };
  },
  exportSheet: () => sheetOutcome,
  exportAnswers: () => ({ kind: 'saved', path: '/home/jana/answers' }),
});

beforeEach(() => {
  location.hash = '';
  draft = answeredDraft();
  voices = [];
  refusal = null;
  committed = null;
  useApp.setState({ settings: DEFAULT_SETTINGS });
  useOpenSheet.setState({ root: null, unsaved: false });
});

const heading = (name: RegExp | string) => page.getByRole('heading', { level: 1, name });
const inputOf = (method: string) => asked.find((each) => each.method === method)?.input;

describe('a second voice that is sealed', () => {
  it('shows the user’s own ratings alone, and what is still missing', async () => {
    const [first] = draft.criteria.filter(({ on }) => on);
    draft = {
      ...draft,
      ratings: { ...draft.ratings, [first?.id ?? '']: { a: null, b: null, today: null, evidence: '' } },
    };
    voices = [sealed(`Rate Individual Contributor on “${first?.label}”.`)];
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await expect.element(heading('Jana Novak has answered. The ratings are still sealed.')).toBeVisible();
    await expect.element(page.getByText(/Rate Individual Contributor on/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Open/ })).not.toBeInTheDocument();
    await page.getByRole('button', { name: `Rate it: ${first?.label}` }).click();
    expect(location.hash).toBe(`#/assess/${DRAFT_ID}/ratings/1`);
  });

  it('is opened once the own answers are complete, by keyboard too', async () => {
    voices = [sealed(null)];
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await expect.element(page.getByRole('button', { name: 'Open Jana Novak’s ratings' })).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(heading(/^With Jana Novak’s ratings/)).toBeVisible();
    expect(inputOf('openVoice')).toEqual({ voiceId: VOICE_ID });
  });
});

describe('a second voice that is open', () => {
  it('stands beside the user’s ratings, the largest effect first, with a table of figures and remarks', async () => {
    voices = [openVoice()];
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await expect
      .element(heading(/^With Jana Novak’s ratings Technical Leadership would be ahead by/))
      .toBeVisible();
    await expect.element(page.getByText(/left 2 ratings open\. There your own ratings count/)).toBeVisible();
    await expect.element(page.getByText(/Your ratings are as they were then/)).toBeVisible();
    const moved = page
      .getByRole('table')
      .first()
      .getByRole('row')
      .elements()
      .slice(1)
      .map((row) => Number(/([\d.]+) towards/.exec(row.lastElementChild?.textContent ?? '')?.[1] ?? 0));
    expect(moved).toEqual(moved.toSorted((one, other) => other - one));
    expect(moved[0]).toBeGreaterThan(0);
    await page.getByRole('button', { name: /Show as table/ }).click();
    await expect.element(page.getByRole('cell', { name: REMARK })).toBeVisible();
    await expect.element(page.getByRole('cell', { name: 'not answered' }).first()).toBeVisible();
  });

  it('stands beside a decision without asking for a draft that there no longer is', async () => {
    committed = decisionOf(decidedDraft());
    voices = [openVoice()];
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await expect
      .element(
        page
          .getByRole('link', { name: 'Back to the decision' })
          .or(page.getByRole('button', { name: 'Back to the decision' })),
      )
      .toBeVisible();
    expect(asked.map(({ method }) => method)).not.toContain('getDraft');
  });

  it('is not waited for where it is in the trash, and is told to be there', async () => {
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await expect.element(heading('This second voice cannot be shown.')).toBeVisible();
    await expect.element(page.getByText(/may be in the trash/)).toBeVisible();
  });

  it('is told to be removed from a timeline only once what there is was read', async () => {
    const unread = '00000000-0000-4000-8000-000000000077';
    await show(<VoiceEntry ownerId={unread} voiceId={VOICE_ID} assessment={draft} />);
    await expect.element(page.getByText('A second voice.')).toBeVisible();
    await loadVoices(unread);
    await expect.element(page.getByText(/they were removed/)).toBeVisible();
  });

  it('says how many of the user’s ratings were changed after it was opened', async () => {
    const [first] = draft.criteria.filter(({ on }) => on);
    const id = first?.id ?? '';
    draft = {
      ...draft,
      ratings: {
        ...draft.ratings,
        [id]: { a: { kind: 'value', value: 1 }, b: { kind: 'value', value: 2 }, today: null, evidence: '' },
      },
    };
    voices = [openVoice()];
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await expect.element(page.getByText(/You have changed 2 ratings of yours since/)).toBeVisible();
  });

  it('is removed with a way back', async () => {
    voices = [openVoice()];
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await page.getByRole('button', { name: 'Remove Jana Novak’s answers' }).click();
    await expect.poll(() => location.hash).toBe(`#/assess/${DRAFT_ID}`);
    expect(inputOf('discardVoice')).toEqual({ voiceId: VOICE_ID });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => inputOf('restoreVoice')).toEqual({ voiceId: VOICE_ID });
  });
});

describe('the second voices of a draft', () => {
  const section = () => <SecondVoices ownerId={DRAFT_ID} frame={draft.frame} canChange />;

  it('are asked for with nothing private but what is ticked', async () => {
    await show(section());
    await page.getByRole('button', { name: 'Ask someone who knows you' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'The question' })).not.toBeChecked();
    await expect
      .element(page.getByRole('checkbox', { name: 'The roles that the paths mean' }))
      .not.toBeChecked();
    const { a, b } = draft.frame.roles;
    await expect.element(page.getByText(`${a.role}, against ${b.role}`)).toBeVisible();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Mira');
    await page.getByRole('checkbox', { name: 'The roles that the paths mean' }).click();
    const save = page.getByRole('button', { name: 'Save the question sheet' });
    await save.click();
    await expect.poll(() => inputOf('exportSheet')).toBeDefined();
    // Called off in the file dialog: what was filled in is still there.
    await expect.element(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Mira');
    sheetOutcome = { kind: 'saved', path: '/home/mira/questions.html' };
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
    refusal = 'This file holds no answers to a question sheet. Nothing was taken in. Choose another file.';
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
    refusal = null;
    drop('{}');
    await expect.poll(() => location.hash).toBe(`#/voice/${DRAFT_ID}/${VOICE_ID}`);
    await expect.element(page.getByRole('link', { name: 'Jana Novak' })).toBeVisible();
  });
});

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
