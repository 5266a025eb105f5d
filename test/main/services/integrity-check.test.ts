import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyProposal } from '../../../src/core/card/empty-proposal.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { clock, start } from '../support/dated-app.ts';
import { filesIn } from '../support/files.ts';
import type { App } from '../support/services.ts';
import { answersTo, bring, drafted, sheetOf } from '../support/voices.ts';

/** One of each kind of record that changes, in use and in the trash. */
async function everyKind(app: App): Promise<void> {
  await app.get('saveSettings', { ...DEFAULT_SETTINGS, theme: 'dark' });
  const proposal = emptyProposal();
  await app.get('saveUnsavedCards', {
    schemaVersion: 2,
    cards: [{ key: 'new', proposal, seen: null, warnings: [], page: null, apart: [] }],
    bases: {},
  });
  for (const trashed of [false, true]) {
    const [first] = await app.get('listCards', null);
    const card = await app.get('duplicateCard', { id: first?.card.id ?? '' });
    const { id } = await drafted(app);
    const { id: other } = await drafted(app);
    await app.get('commitDraft', { id });
    await app.get('arrangeDecision', { id, change: { pinned: true } });
    const { voice } = await bring(app, id, answersTo(await sheetOf(app, id)));
    await app.get('beginReview', { id });
    if (!trashed) continue;
    await app.get('discardReview', { id });
    await app.get('discardVoice', { voiceId: voice.id });
    await app.get('deleteDecision', { id });
    await app.get('discardDraft', { id: other });
    await app.get('discardCard', { id: card.card.id });
  }
  // On the day on which what is here is covered.
  clock.today = '2030-01-01';
  await app.get('listDecisions', null);
}

const isSlot = (name: string) => /\.[01]\.json$/.test(name);

describe('the check of every record', () => {
  it('names what is damaged of whatever kind, as often as it is asked, and moves nothing', async () => {
    const { storage, app } = start();
    await everyKind(app);
    const slots = [...filesIn(storage.folder)].filter(([name]) => isSlot(name));
    const kinds = new Set(
      slots.map(([name]) => name.replaceAll(/[0-9a-f-]{36}/g, 'ID').replace(/\.\d\.json/, '')),
    );
    expect([...kinds].sort()).toEqual([
      'cards/ID/card',
      'drafts/ID/draft',
      'journal/ID/arranged',
      'reviews/ID/review',
      'settings/cover-day',
      'settings/settings',
      'trash/cards/ID/card',
      'trash/drafts/ID/draft',
      'trash/journal/ID/arranged',
      'trash/reviews/ID/review',
      'trash/voices/ID/voice',
      'unsaved-cards/unsaved-cards',
      'voices/ID/voice',
    ]);
    // One digit of what the hash covers.
    for (const [name, text] of slots)
      writeFileSync(join(storage.folder, name), text.replace('"schemaVersion": ', '"schemaVersion": 1'));
    const before = filesIn(storage.folder);
    for (const time of ['first', 'second']) {
      const { problems, checked, total } = await app.get('checkIntegrity', { from: 0 });
      expect(checked, time).toBe(total);
      expect(problems.map(({ file }) => file).sort(), time).toEqual(slots.map(([name]) => name).sort());
      expect(filesIn(storage.folder), time).toEqual(before);
    }
  });

  it('finds answers that are not those the decision holds fast', async () => {
    const { storage, app } = start();
    const { id } = await drafted(app);
    await app.get('commitDraft', { id });
    const { voice } = await bring(app, id, answersTo(await sheetOf(app, id)));
    const stored = storage.voices.read(voice.id);
    if (stored.kind !== 'value' || stored.value.answers === null) throw new Error('no answers');
    storage.voices.save({ ...stored.value, answers: { ...stored.value.answers, name: 'Someone else' } });
    expect((await app.get('checkIntegrity', { from: 0 })).problems).toEqual([
      { file: `voices/${voice.id}`, problem: 'Its content is not what was saved.' },
    ]);
  });
});
