import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VoiceScreen } from '../../src/renderer/second-voice/VoiceScreen.tsx';
import { VoiceEntry } from '../../src/renderer/second-voice/VoiceSentence.tsx';
import { loadVoices } from '../../src/renderer/second-voice/voices-store.ts';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { DRAFT_ID } from './support/drafts.ts';
import {
  asked,
  heading,
  host,
  inputOf,
  openVoice,
  REMARK,
  sealed,
  VOICE_ID,
} from './support/second-voices.tsx';
import { show } from './support/show.tsx';

describe('a second voice that is sealed', () => {
  it('shows the user’s own ratings alone, and what is still missing', async () => {
    const [first] = host.draft.criteria.filter(({ on }) => on);
    host.draft = {
      ...host.draft,
      ratings: { ...host.draft.ratings, [first?.id ?? '']: { a: null, b: null, today: null, evidence: '' } },
    };
    host.voices = [sealed(`Rate Individual Contributor on “${first?.label}”.`)];
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await expect.element(heading('Jana Novak has answered. The ratings are still sealed.')).toBeVisible();
    await expect.element(page.getByText(/Rate Individual Contributor on/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Open/ })).not.toBeInTheDocument();
    await page.getByRole('button', { name: `Rate it: ${first?.label}` }).click();
    expect(location.hash).toBe(`#/assess/${DRAFT_ID}/ratings/1`);
  });

  it('is opened once the own answers are complete, by keyboard too', async () => {
    host.voices = [sealed(null)];
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await expect.element(page.getByRole('button', { name: 'Open Jana Novak’s ratings' })).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(heading(/^With Jana Novak’s ratings/)).toBeVisible();
    expect(inputOf('openVoice')).toEqual({ voiceId: VOICE_ID });
  });
});

describe('a second voice that is open', () => {
  it('stands beside the user’s ratings, the largest effect first, with a table of figures and remarks', async () => {
    host.voices = [openVoice()];
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
    host.committed = decisionOf(decidedDraft());
    host.voices = [openVoice()];
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
    await show(<VoiceEntry ownerId={unread} voiceId={VOICE_ID} assessment={host.draft} />);
    await expect.element(page.getByText('A second voice.')).toBeVisible();
    await loadVoices(unread);
    await expect.element(page.getByText(/they were removed/)).toBeVisible();
  });

  it('says how many of the user’s ratings were changed after it was opened', async () => {
    const [first] = host.draft.criteria.filter(({ on }) => on);
    const id = first?.id ?? '';
    host.draft = {
      ...host.draft,
      ratings: {
        ...host.draft.ratings,
        [id]: { a: { kind: 'value', value: 1 }, b: { kind: 'value', value: 2 }, today: null, evidence: '' },
      },
    };
    host.voices = [openVoice()];
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await expect.element(page.getByText(/You have changed 2 ratings of yours since/)).toBeVisible();
  });

  it('is removed with a way back', async () => {
    host.voices = [openVoice()];
    await show(<VoiceScreen ownerId={DRAFT_ID} voiceId={VOICE_ID} />);
    await page.getByRole('button', { name: 'Remove Jana Novak’s answers' }).click();
    await expect.poll(() => location.hash).toBe(`#/assess/${DRAFT_ID}`);
    expect(inputOf('discardVoice')).toEqual({ voiceId: VOICE_ID });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => inputOf('restoreVoice')).toEqual({ voiceId: VOICE_ID });
  });
});
