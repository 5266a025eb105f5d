import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError, type ReportOutcome } from '../../src/core/api.ts';
import { coverDecision } from '../../src/core/journal/cover.ts';
import type { Decision } from '../../src/core/journal/decision.ts';
import { letterPart } from '../../src/core/journal/letter.ts';
import { PUBLIC_PARTS } from '../../src/core/report-options.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { ExportButton } from '../../src/renderer/export/ExportButton.tsx';
import { LetterButton } from '../../src/renderer/export/LetterButton.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { draftSession, editDraft } from '../../src/renderer/stores/draft-store.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { decidedDraft, decisionOf, withBody } from './support/decisions.ts';
import { answeredDraft, DRAFT_ID } from './support/drafts.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

let answer: () => ReportOutcome | Promise<ReportOutcome> = () => ({ kind: 'cancelled' });
let decision: Decision = decisionOf(decidedDraft());
let kept: Settings | null = null;
let full = false;
let stop = () => {};

const asked = hostAnswering({
  listVoices: () => [],
  getWholeDecision: () => decision,
  getDraft: () => answeredDraft(),
  saveDraft: (draft) => {
    if (full) throw new ApiError('disk-full', 'Not saved: the disk is full.');
    return draft;
  },
  listDecisions: () => [],
  saveSettings: (settings) => {
    kept = settings;
    return settings;
  },
  exportReport: () => answer(),
  getReportProgress: () => 'printing' as const,
  cancelReport: () => {
    stop();
    return null;
  },
  getLetter: (period) => {
    const part = letterPart(decision, false, period);
    const told = part?.decision ?? null;
    const earlier = part?.earlier ?? null;
    return {
      ...period,
      decisions: told === null ? [] : [told],
      earlier: earlier === null ? [] : [earlier],
      lessons: [],
      calibration: [],
      unreadable: 0,
    };
  },
});

beforeEach(() => {
  full = false;
  kept = null;
  decision = decisionOf(decidedDraft());
  answer = () => ({ kind: 'cancelled' });
  draftSession.use.setState({ open: null });
  useApp.setState({ settings: DEFAULT_SETTINGS });
});

const dialog = page.getByRole('dialog', { name: 'Export as PDF' });
const save = page.getByRole('button', { name: 'Save PDF' });
const inputOf = () => asked.find(({ method }) => method === 'exportReport')?.input;

async function open(subject: Parameters<typeof ExportButton>[0]['subject']) {
  await show(<ExportButton subject={subject} />);
  await page.getByRole('button', { name: 'Export PDF' }).click();
}

const ofDecision = { kind: 'decision', id: DRAFT_ID } as const;

describe('characters that no font draws', () => {
  const ofQuestion = (question: string): Decision => {
    const draft = decidedDraft();
    return decisionOf({ ...draft, frame: { ...draft.frame, question } });
  };

  it('are named with their place before anything is made; emoji, arrows and signs come with the app', async () => {
    decision = ofQuestion('Lead 🙂🚀 → ✓ ≥ ★ \u{10fffd} or stay?');
    await open(ofDecision);
    await expect
      .element(
        dialog.getByText(/^Some signs \(\S+ U\+10FFFD\) in “Question” cannot be drawn on this computer/),
      )
      .toBeVisible();
  });
});

/** All words of the preview. */
const drawn = () =>
  Array.from(document.querySelectorAll('*')).find((element) => element.shadowRoot !== null)?.shadowRoot
    ?.textContent ?? '';

describe('the export', () => {
  it('starts with one page, and nothing private ticked', async () => {
    answer = () => ({ kind: 'saved', path: '/home/ines/decision.pdf' });
    await open(ofDecision);
    await expect.element(dialog.getByRole('radio', { name: /^One page/ })).toBeChecked();
    await expect.element(dialog.getByRole('checkbox', { name: 'Why now' })).not.toBeChecked();
    await save.click();
    await expect.element(page.getByText('Saved to /home/ines/decision.pdf')).toBeVisible();
    expect(inputOf()).toMatchObject({ subject: ofDecision, layout: 'one-page', include: PUBLIC_PARTS });
    await expect.element(dialog).not.toBeInTheDocument();
  });

  it('remembers how much was chosen, and starts with nothing private ticked each time', async () => {
    const draft = decidedDraft();
    decision = decisionOf({ ...draft, frame: { ...draft.frame, whyNow: 'The lead leaves in January.' } });
    answer = () => ({ kind: 'saved', path: '/home/ines/decision.pdf' });
    await open(ofDecision);
    await dialog.getByRole('radio', { name: /^Full record/ }).click();
    const whyNow = dialog.getByRole('checkbox', { name: 'Why now' });
    await expect.element(whyNow).not.toBeChecked();
    await whyNow.click();
    await userEvent.fill(dialog.getByRole('textbox', { name: 'File name' }), 'For Ines');
    await save.click();
    await expect.poll(() => kept?.lastExport).toEqual({ layout: 'full' });
    expect(inputOf()).toMatchObject({
      layout: 'full',
      include: { ...PUBLIC_PARTS, whyNow: true },
      fileName: 'For Ines',
    });
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await expect.element(dialog.getByRole('radio', { name: /^Full record/ })).toBeChecked();
    await expect.element(dialog.getByText('private parts start unticked')).toBeVisible();
    await expect.element(whyNow).not.toBeChecked();
  });

  it('copies the full record with all that its PDF says', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open(ofDecision);
    await dialog.getByRole('radio', { name: /^Full record/ }).click();
    await dialog.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.poll(() => copied.mock.calls[0]?.[0]).toContain('## Weights and ratings');
    copied.mockRestore();
  });

  it('prints on another paper this once, says so, and leaves the settings as they are', async () => {
    useApp.setState({ settings: { ...DEFAULT_SETTINGS, paper: 'a4' } });
    answer = () => ({ kind: 'saved', path: '/home/ines/decision.pdf' });
    await open(ofDecision);
    await expect.element(dialog.getByRole('radio', { name: 'A4' })).toBeChecked();
    const once = dialog.getByText('Letter for this export only');
    await expect.element(once).not.toBeInTheDocument();
    await dialog.getByRole('radio', { name: 'Letter' }).click();
    await expect.element(once).toBeVisible();
    await save.click();
    await expect.poll(() => kept?.lastExport).toBeDefined();
    expect(inputOf()).toMatchObject({ paper: 'letter' });
    expect(kept).toMatchObject({ paper: 'a4' });
  });

  it('shows the page, without the words that are not ticked', async () => {
    const draft = decidedDraft();
    const whyNow = 'The lead leaves in January.';
    decision = decisionOf({ ...draft, frame: { ...draft.frame, whyNow } });
    await open(ofDecision);
    await expect.poll(drawn).toContain('All weights and ratings');
    expect(drawn()).not.toContain(whyNow);
    await dialog.getByRole('checkbox', { name: 'Why now' }).click();
    await expect.poll(drawn).toContain(whyNow);
  });

  it('turns the pages of a full record, whose contents name them', async () => {
    await page.viewport(1280, 800);
    await open(ofDecision);
    await dialog.getByRole('radio', { name: /^Full record/ }).click();
    const next = dialog.getByRole('button', { name: 'Next page' });
    await next.click();
    await expect.element(dialog.getByText(/^2 of \d+ · A4$/)).toBeVisible();
    await expect.element(dialog.getByText(/^\S+ pages: every figure, and what you tick\.$/)).toBeVisible();
    const count = Number(/of (\d+)/.exec(dialog.getByText(/^2 of/).element().textContent ?? '')?.[1]);
    expect(count).toBeGreaterThan(3);
    for (let at = 2; at < count; at += 1) await next.click();
    await expect.element(dialog.getByText(`${count} of ${count} · A4`)).toBeVisible();
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
    await dialog.getByRole('radio', { name: /^One page/ }).click();
    await expect.element(dialog.getByText('1 of 1 · A4')).toBeVisible();
    await page.viewport(414, 896);
  });

  it('counts its pages once a narrow window gets wide enough to show them', async () => {
    await open(ofDecision);
    await dialog.getByRole('radio', { name: /^Full record/ }).click();
    await expect.poll(drawn).toContain('Appendix: what this rests on');
    expect(drawn()).not.toContain('NaN');
    await page.viewport(1280, 800);
    await expect.element(dialog.getByText(/^1 of ([5-9]|\d\d) · A4$/)).toBeVisible();
    expect(drawn()).toMatch(/Contents.*What would change it\d/s);
    expect(drawn()).not.toContain('NaN');
    await page.viewport(414, 896);
  });

  it('says by how much a file name is too long, and saves nothing until it fits', async () => {
    answer = () => ({ kind: 'saved', path: '/home/ines/x.pdf' });
    await open(ofDecision);
    const name = dialog.getByRole('textbox', { name: 'File name' });
    await name.fill('a'.repeat(62));
    await expect.element(dialog.getByText('The name is two characters too long. Shorten it.')).toBeVisible();
    await expect.element(save).toBeDisabled();
    await name.fill('a'.repeat(60));
    await save.click();
    await expect.element(page.getByText('Saved to /home/ines/x.pdf')).toBeVisible();
    expect(inputOf()).toMatchObject({ fileName: 'a'.repeat(60) });
  });

  it('says what is being done, and is cancelled midway with nothing kept', async () => {
    let ended: (outcome: ReportOutcome) => void = () => {};
    answer = () =>
      new Promise<ReportOutcome>((resolve) => {
        ended = resolve;
      });
    stop = () => ended({ kind: 'cancelled' });
    await open(ofDecision);
    await save.click();
    await expect.element(dialog.getByText('Laying out the pages…')).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(dialog.getByText('Laying out the pages…')).not.toBeInTheDocument();
    await expect.element(save).toBeEnabled();
    const { job } = inputOf() as { job: string };
    expect(asked.find(({ method }) => method === 'cancelReport')?.input).toEqual({ job });
    expect(kept).toBe(null);
  });

  it('asks about the state of mind where only a review says something of it', async () => {
    const draft = decidedDraft();
    const calm = { ...draft, frame: { ...draft.frame, stateOfMind: '' } };
    decision = withBody(decisionOf(calm), sampleReview(calm));
    const stateOfMind = dialog.getByRole('checkbox', { name: 'State of mind' });
    const fit = 'I was in a fit state to decide (no)';
    await open(ofDecision);
    await dialog.getByRole('radio', { name: /^Full record/ }).click();
    await dialog.getByRole('checkbox', { name: 'Reviews' }).click();
    await expect.poll(drawn).toContain('both paths got the same care');
    expect(drawn()).not.toContain(fit);
    await stateOfMind.click();
    await expect.poll(drawn).toContain(fit);
    // One page has no room for reviews, and so nothing to say of it.
    await dialog.getByRole('radio', { name: /^One page/ }).click();
    await expect.element(stateOfMind).toBeDisabled();
  });

  it('ticks the reviews with a state of mind that stands in them alone, and unticks it with them', async () => {
    const draft = decidedDraft();
    const calm = { ...draft, frame: { ...draft.frame, stateOfMind: '' } };
    decision = withBody(decisionOf(calm), sampleReview(calm));
    const stateOfMind = dialog.getByRole('checkbox', { name: 'State of mind' });
    const reviews = dialog.getByRole('checkbox', { name: 'Reviews' });
    await open(ofDecision);
    await dialog.getByRole('radio', { name: /^Full record/ }).click();
    await expect.element(dialog.getByText('with reviews')).toBeVisible();
    await stateOfMind.click();
    await expect.element(reviews).toBeChecked();
    await expect.poll(drawn).toContain('I was in a fit state to decide (no)');
    await reviews.click();
    await expect.element(stateOfMind).not.toBeChecked();
  });

  it('counts of a state of mind what is printed, with the reviews and without them', async () => {
    const draft = decidedDraft();
    const calm = { ...draft, frame: { ...draft.frame, stateOfMind: 'Calm' } };
    decision = decisionOf(calm);
    for (let reviews = 0; reviews < 6; reviews += 1) decision = withBody(decision, sampleReview(calm));
    await open(ofDecision);
    const parts = dialog.getByRole('group', { name: /^What may be read in it/ });
    await dialog.getByRole('radio', { name: /^Full record/ }).click();
    await dialog.getByRole('checkbox', { name: 'State of mind' }).click();
    await expect.element(dialog.getByRole('checkbox', { name: 'Reviews' })).not.toBeChecked();
    await expect.element(parts.getByText('7', { exact: true })).not.toBeInTheDocument();
    await dialog.getByRole('checkbox', { name: 'Reviews' }).click();
    await expect.element(parts.getByText('7', { exact: true })).toBeVisible();
  });

  it('asks about the state of mind for the paper of a review too', async () => {
    const draft = decidedDraft();
    decision = withBody(decisionOf(draft), sampleReview(draft));
    await open({ ...ofDecision, kind: 'review', number: 2 });
    await expect.poll(drawn).toContain('I knew what could be known');
    expect(drawn()).not.toContain('I was in a fit state to decide');
    await expect
      .element(dialog.getByText(/Whether you were in a fit state only with “State of mind”/))
      .toBeVisible();
    await dialog.getByRole('checkbox', { name: 'State of mind' }).click();
    await expect.poll(drawn).toContain('I was in a fit state to decide');
  });

  it('asks for the period of a yearly letter, a year or any days', async () => {
    await show(<LetterButton since={2024} />);
    await page.getByRole('button', { name: 'Yearly letter' }).click();
    // Unticked, it leaves out words alone, and says so.
    await expect.element(page.getByRole('checkbox', { name: 'Words of reviews' })).not.toBeChecked();
    await expect
      .element(page.getByText(/^Always printed: how it turned out, and how it was decided\./))
      .toBeVisible();
    const period = dialog.getByRole('combobox', { name: 'Period' });
    await period.selectOptions('2024');
    await expect.element(dialog.getByText('Decisions of 2024').first()).toBeVisible();
    await period.selectOptions('From one day to another');
    await dialog.getByLabelText('To', { exact: true }).fill('2025-06-30');
    await expect
      .element(dialog.getByText('Decisions from 1 January 2024 to 30 June 2025').first())
      .toBeVisible();
    answer = () => ({ kind: 'saved', path: '/home/ines/letter.pdf' });
    await save.click();
    await expect.element(page.getByText('Saved to /home/ines/letter.pdf')).toBeVisible();
    const subject = { kind: 'letter', from: '2024-01-01', to: '2025-06-30' };
    expect(inputOf()).toMatchObject({ subject, layout: 'full' });
  });

  it('tells beside the file name why it could not be made', async () => {
    answer = () => {
      throw new ApiError('internal', 'The PDF could not be made. Try again.');
    };
    await open({ kind: 'journal' });
    await save.click();
    await expect.element(dialog.getByText('The PDF could not be made. Try again.')).toBeVisible();
  });

  it('is not made of a draft whose last words could not be saved', async () => {
    full = true;
    draftSession.use.setState({ open: answeredDraft() });
    editDraft((draft) => ({ ...draft, ratingIndex: 3 }));
    await open({ kind: 'draft', id: DRAFT_ID });
    await expect.element(dialog.getByText('Not saved: the disk is full.')).toBeVisible();
    expect(inputOf()).toBeUndefined();
  });

  it('shows nothing of a decision that is covered', async () => {
    decision = coverDecision(decision);
    await open(ofDecision);
    await expect.element(dialog.getByText(/^The old answers are covered/)).toBeVisible();
    await expect.element(save).not.toBeInTheDocument();
  });
});
