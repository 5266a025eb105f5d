import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exported, full, given, outcomes, revisionsIn, start } from '../support/archives.ts';
import { reopen } from '../support/data-folder.ts';
import { type App, appOver } from '../support/services.ts';

/** A draft that was decided on one machine, and written on in its copy on another. */
async function decidedThereTypedHere() {
  const from = await full();
  const before = await exported(from.app);
  await from.app.get('commitDraft', { id: from.draft.id });
  const text = await exported(from.app);
  const to = start();
  await to.app.get('applyImport', { key: await given(to.app, before) });
  await to.app.get('saveDraft', { ...from.draft, frame: { ...from.draft.frame, whyNow: 'Typed here.' } });
  return { from, to, text };
}

describe('two chains of one decision', () => {
  it('where one is the start of the other get what is missing added, and lose nothing', async () => {
    const { app, folder, one, text: older } = await full();
    await app.get('addNote', { id: one.id, text: 'Later.' });
    const newer = await exported(app);

    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, older) });
    const key = await given(to.app, newer);
    expect(outcomes(await to.app.get('applyImport', { key }))).toContain('decision Which team?: extended');
    expect(revisionsIn(to.folder)).toEqual(revisionsIn(folder));
    expect((await to.app.get('getWholeDecision', { id: one.id })).problems).toEqual([]);

    const again = await given(to.app, older);
    expect(outcomes(await to.app.get('previewImport', { key: again }))).toContain(
      'decision Which team?: same',
    );
    await to.app.get('undoImport', { key });
    expect((await to.app.get('getWholeDecision', { id: one.id })).revisions).toHaveLength(2);
  });

  it('that part both stay: the incoming one beside, named after its file, through another export too', async () => {
    const { app, one, text: common } = await full();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, common) });
    await app.get('addNote', { id: one.id, text: 'On the laptop.' });
    await to.app.get('addNote', { id: one.id, text: 'On the desktop.' });
    const own = await to.app.get('getWholeDecision', { id: one.id });

    const key = await given(to.app, await exported(app));
    expect(outcomes(await to.app.get('applyImport', { key }))).toContain('decision Which team?: differs');
    const both = await to.app.get('getWholeDecision', { id: one.id });
    expect(both.revisions).toEqual(own.revisions);
    expect(both.beside).toMatchObject([{ from: 'laptop.crossroads-export', problems: [] }]);
    expect(both.beside[0]?.revisions.at(-1)?.body).toEqual({ kind: 'note', text: 'On the laptop.' });
    // The same once more is not put beside twice.
    const again = await given(to.app, await exported(app), 'other name');
    expect(outcomes(await to.app.get('previewImport', { key: again }))).toContain(
      'decision Which team?: same',
    );

    const third = start();
    await third.app.get('applyImport', { key: await given(third.app, await exported(to.app)) });
    expect(await third.app.get('getWholeDecision', { id: one.id })).toEqual(both);
    await to.app.get('undoImport', { key });
    expect(await to.app.get('getWholeDecision', { id: one.id })).toEqual(own);
  });

  it('mend each other: a damaged record is replaced by the whole one, and kept aside', async () => {
    const { app, storage, folder, one, text } = await full();
    const file = join(folder, 'journal', one.id, '2.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, -30));
    const key = await given(app, text);
    expect(outcomes(await app.get('applyImport', { key }))).toContain('decision Which team?: extended');
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(storage.findings.list().map(({ text: said }) => said)).toContainEqual(
      expect.stringContaining('moved aside, not deleted'),
    );
  });
});

describe('what differs', () => {
  it('of a draft or a card stays beside what is here, marked with the file', async () => {
    const from = await full();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, from.text) });
    await from.app.get('saveDraft', {
      ...from.draft,
      frame: { ...from.draft.frame, whyNow: 'Another reason.' },
    });
    const key = await given(to.app, await exported(from.app));
    expect(outcomes(await to.app.get('applyImport', { key }))).toContain('draft Still thinking?: differs');
    expect((await to.app.get('listDrafts', null)).map(({ title }) => title).sort()).toEqual([
      'Still thinking?',
      'Still thinking? (from laptop.crossroads-export)',
    ]);
    expect(await to.app.get('getDraft', { id: from.draft.id })).toEqual(from.draft);
  });

  it('of a draft or a card comes once, however often it is imported and whatever the file is called', async () => {
    const from = await full();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, from.text) });
    const { frame } = from.draft;
    await from.app.get('saveDraft', { ...from.draft, frame: { ...frame, whyNow: 'Another reason.' } });
    await from.app.get('saveCard', {
      card: { ...from.card.card, title: 'A card of my own, changed' },
      ...(from.card.updatedAt !== null && { updatedAt: from.card.updatedAt }),
    });
    const text = await exported(from.app);
    for (const name of ['monday', 'monday', 'tuesday, under a longer name']) {
      await to.app.get('applyImport', { key: await given(to.app, text, name) });
    }
    expect(await to.app.get('listDrafts', null)).toHaveLength(2);
    const own = (await to.app.get('listCards', null)).filter(({ origin }) => origin === 'own');
    expect(own.map(({ card }) => card.title).sort()).toEqual([
      'A card of my own',
      'A card of my own, changed (from monday)',
    ]);
  });

  it('of a draft or a card is known again where its copy was renamed, changed, decided or deleted', async () => {
    const from = await full();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, from.text) });
    const whyNow = 'Another reason.';
    await from.app.get('saveDraft', { ...from.draft, frame: { ...from.draft.frame, whyNow } });
    await from.app.get('saveCard', { card: { ...from.card.card, title: 'Mine, changed' } });
    const text = await exported(from.app);
    const again = async () => {
      const { items } = await to.app.get('applyImport', { key: await given(to.app, text) });
      return items.filter(({ outcome }) => outcome !== 'same').map(({ outcome }) => outcome);
    };
    expect(await again()).toEqual(expect.arrayContaining(['differs', 'differs']));

    const drafts = await to.app.get('listDrafts', null);
    const copied = drafts.find(({ id }) => id !== from.draft.id);
    const copy = await to.app.get('getDraft', { id: copied?.id ?? '' });
    await to.app.get('saveDraft', {
      ...copy,
      frame: { ...copy.frame, question: 'My own words?', whyNow: '' },
    });
    const card = (await to.app.get('listCards', null)).find(({ card: { title } }) =>
      title.includes('changed'),
    );
    if (card === undefined) throw new Error('no copy');
    await to.app.get('saveCard', { card: { ...card.card, title: 'Mine' } });
    expect(await again()).not.toContain('differs');

    await to.app.get('commitDraft', { id: copy.id });
    await to.app.get('discardCard', { id: card.card.id });
    expect(await again()).not.toContain('differs');
    expect(await to.app.get('listDrafts', null)).toHaveLength(1);
    expect(await to.app.get('listCards', null)).toHaveLength(2);

    // What has changed there since is another copy.
    const [theirs] = await from.app.get('listDrafts', null);
    const newest = await from.app.get('getDraft', { id: theirs?.id ?? '' });
    await from.app.get('saveDraft', { ...newest, frame: { ...newest.frame, whyNow: 'A third.' } });
    await to.app.get('applyImport', { key: await given(to.app, await exported(from.app)) });
    expect(await to.app.get('listDrafts', null)).toHaveLength(2);
  });

  it('of a card is added beside a card of the user’s own that only says the same', async () => {
    const from = await full();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, from.text) });
    await to.app.get('addCard', { card: { ...from.card.card, title: 'A' } });
    await from.app.get('saveCard', {
      card: { ...from.card.card, title: 'A card of my own, changed' },
      ...(from.card.updatedAt !== null && { updatedAt: from.card.updatedAt }),
    });
    await to.app.get('applyImport', { key: await given(to.app, await exported(from.app), 'monday') });
    const titles = (await to.app.get('listCards', null)).map(({ card }) => card.title);
    expect(titles).toContain('A card of my own, changed (from monday)');
  });

  it('becomes the decision’s own where the export lost that, with what is arranged around it', async () => {
    const { app, one, text: common } = await full();
    const other = start();
    await other.app.get('applyImport', { key: await given(other.app, common) });
    await other.app.get('addNote', { id: one.id, text: 'On the laptop.' });
    await app.get('addNote', { id: one.id, text: 'Own.' });
    await app.get('applyImport', { key: await given(app, await exported(other.app)) });
    const spoilt = (await exported(app)).replace(
      /^\{"kind":"revision".+"number":1,"from":null.*$/gm,
      (line) => (line.includes(one.id) ? line.replace(/"sha256":"[^"]+"/, '"sha256":""') : line),
    );
    const to = start();
    const key = await given(to.app, spoilt);
    const planned = outcomes(await to.app.get('previewImport', { key }));
    expect(planned).toContain('decision Which team?: added');
    expect(outcomes(await to.app.get('applyImport', { key }))).toEqual(planned);
    const decision = await to.app.get('getWholeDecision', { id: one.id });
    expect(decision.revisions.at(-1)?.body).toEqual({ kind: 'note', text: 'On the laptop.' });
    expect(decision).toMatchObject({ problems: [], beside: [], arrangement: { tags: ['work'] } });
  });

  it('of a draft that was decided elsewhere goes on as a draft of its own', async () => {
    const from = await full();
    const before = await exported(from.app);
    await from.app.get('commitDraft', { id: from.draft.id });
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, before) });
    await to.app.get('saveDraft', { ...from.draft, frame: { ...from.draft.frame, whyNow: 'Typed here.' } });
    await to.app.get('applyImport', { key: await given(to.app, await exported(from.app)) });
    const drafts = await to.app.get('listDrafts', null);
    expect(drafts).toHaveLength(1);
    const kept = await to.app.get('getDraft', { id: drafts[0]?.id ?? '' });
    expect(kept.frame.whyNow).toBe('Typed here.');
    expect((await to.app.get('getWholeDecision', { id: from.draft.id })).problems).toEqual([]);
  });

  it('of a draft that was decided and deleted elsewhere goes on too, and the draft itself goes', async () => {
    const from = await full();
    const before = await exported(from.app);
    await from.app.get('commitDraft', { id: from.draft.id });
    await from.app.get('deleteDecision', { id: from.draft.id });
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, before) });
    await to.app.get('saveDraft', { ...from.draft, frame: { ...from.draft.frame, whyNow: 'Typed here.' } });
    await to.app.get('applyImport', { key: await given(to.app, await exported(from.app)) });
    const [kept, ...others] = await to.app.get('listDrafts', null);
    expect(others).toEqual([]);
    expect((await to.app.get('getDraft', { id: kept?.id ?? '' })).frame.whyNow).toBe('Typed here.');
    const next = appOver(reopen(to.storage));
    expect(await next.get('listDrafts', null)).toEqual([kept]);
    expect(existsSync(join(to.folder, 'drafts', from.draft.id))).toBe(false);
  });

  it('of a draft that was decided elsewhere goes on too where the import was taken back once', async () => {
    const { from, to, text } = await decidedThereTypedHere();
    const drafts = await to.app.get('listDrafts', null);
    const trashed = await to.app.get('countTrash', null);
    const key = await given(to.app, text);
    await to.app.get('applyImport', { key });
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 0 });
    expect(await to.app.get('listDrafts', null)).toEqual(drafts);
    expect(await to.app.get('countTrash', null)).toBe(trashed);

    await to.app.get('applyImport', { key: await given(to.app, text) });
    const [kept, ...others] = await appOver(reopen(to.storage)).get('listDrafts', null);
    expect(others).toEqual([]);
    expect(kept).toEqual({ ...drafts[0], id: kept?.id });
    expect(kept?.id).not.toBe(from.draft.id);
  });

  it.each([
    ['deleted', async (app: App, id: string) => app.get('discardDraft', { id }), 1],
    ['decided', async (app: App, id: string) => app.get('commitDraft', { id }), 0],
  ])(
    'of a draft that was decided elsewhere comes back neither at the next start nor with the file once it is %s',
    async (_, end, inTrash) => {
      const { to, text } = await decidedThereTypedHere();
      await to.app.get('applyImport', { key: await given(to.app, text) });
      const [copied] = await to.app.get('listDrafts', null);
      const id = copied?.id ?? '';
      const copy = await to.app.get('getDraft', { id });
      await to.app.get('saveDraft', { ...copy, frame: { ...copy.frame, whyNow: 'Changed since.' } });
      await end(to.app, id);
      const decisions = await to.app.get('listDecisions', null);

      const storage = reopen(to.storage);
      const next = appOver(storage);
      expect(await next.get('listDrafts', null)).toEqual([]);
      expect(storage.drafts.ids()).toEqual([]);
      expect(await next.get('listDecisions', null)).toEqual(decisions);
      expect(storage.trash.list().filter(({ kind }) => kind === 'draft')).toHaveLength(inTrash);
      await next.get('applyImport', { key: await given(next, text) });
      expect(await next.get('listDrafts', null)).toEqual([]);
    },
  );
});

describe('two chains beside a decision that came under one name', () => {
  const NAME = 'crossroads-everything-2026-11-28.crossroads-export';

  /** Three computers that went on from the same decision; the exports of two of them, called the same, come to the first. */
  async function three() {
    const { app, folder, one, text: common } = await full();
    const others = [start(), start()] as const;
    for (const [at, to] of others.entries()) {
      await to.app.get('applyImport', { key: await given(to.app, common) });
      await to.app.get('addNote', { id: one.id, text: `Computer ${at}.` });
    }
    await app.get('addNote', { id: one.id, text: 'Own.' });
    const imports: string[] = [];
    for (const to of others) {
      const key = await given(app, await exported(to.app), NAME);
      await app.get('applyImport', { key });
      imports.push(key);
    }
    return { app, folder, others, id: one.id, imports, common };
  }

  const notes = (decision: { beside: readonly { revisions: readonly { body: object }[] }[] }) =>
    decision.beside.map(({ revisions }) =>
      revisions.flatMap(({ body }) => ('text' in body ? [body.text] : [])).at(-1),
    );

  it('come through an export as they are, with every other decision in it', async () => {
    const { app, id } = await three();
    const to = start();
    const key = await given(to.app, await exported(app));
    await to.app.get('applyImport', { key });
    expect(await to.app.get('getWholeDecision', { id })).toEqual(await app.get('getWholeDecision', { id }));
    expect(await to.app.get('listDecisions', null)).toHaveLength(2);
    const again = await given(to.app, await exported(app));
    const { items } = await to.app.get('previewImport', { key: again });
    expect(new Set(items.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
  });

  it('stand beside where only their common start is here, and the preview says so', async () => {
    const { app, common, id } = await three();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, common) });
    const key = await given(to.app, await exported(app));
    const previewed = outcomes(await to.app.get('previewImport', { key }));
    expect(previewed.filter((each) => each.includes('Which team?'))).toEqual([
      'decision Which team?: differs',
      'decision Which team?: differs',
      'decision Which team?: extended',
    ]);
    expect(outcomes(await to.app.get('applyImport', { key }))).toEqual(previewed);
    expect(await to.app.get('getWholeDecision', { id })).toEqual(await app.get('getWholeDecision', { id }));
  });

  it('are each gone on with by a later export of the same computer, which is undone alone', async () => {
    const { app, others, id } = await three();
    await others[1].app.get('addNote', { id, text: 'Later.' });
    const key = await given(app, await exported(others[1].app), NAME);
    const { items } = await app.get('applyImport', { key });
    expect(outcomes({ items })).toContain('decision Which team?: extended');
    expect(notes(await app.get('getWholeDecision', { id }))).toEqual(['Computer 0.', 'Later.']);
    await app.get('undoImport', { key });
    expect(notes(await app.get('getWholeDecision', { id }))).toEqual(['Computer 0.', 'Computer 1.']);
  });

  it('come each under a free name, also where the first was taken back', async () => {
    const { app, folder, others, id, imports } = await three();
    await app.get('undoImport', { key: imports[0] ?? '' });
    // As sync programs do with a folder that is empty.
    rmdirSync(join(folder, 'journal', id, 'beside-1'));
    expect(notes(await app.get('getWholeDecision', { id }))).toEqual(['Computer 1.']);
    await app.get('applyImport', { key: await given(app, await exported(others[0].app), NAME) });
    expect(notes(await app.get('getWholeDecision', { id }))).toEqual(['Computer 1.', 'Computer 0.']);
  });

  it('keep what says where one is from, while a record of a later import stands on it', async () => {
    const { app, one, text: common } = await full();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, common) });
    await app.get('addNote', { id: one.id, text: 'Laptop.' });
    await to.app.get('addNote', { id: one.id, text: 'Own.' });
    const first = await given(to.app, await exported(app), NAME);
    await to.app.get('applyImport', { key: first });
    await app.get('addNote', { id: one.id, text: 'Later.' });
    await to.app.get('applyImport', { key: await given(to.app, await exported(app), NAME) });
    await to.app.get('undoImport', { key: first });
    expect(notes(await to.app.get('getWholeDecision', { id: one.id }))).toEqual(['Later.']);
  });

  it('are one where a line of the export is doubled', async () => {
    const { app, one, text } = await full();
    const lines = text.trimEnd().split('\n');
    const doubled = lines.filter((each) => each.includes('"kind":"revision"'));
    const end = JSON.stringify({ end: true, records: lines.length - 2 + doubled.length });
    const to = start();
    const key = await given(to.app, `${[...lines.slice(0, -1), ...doubled, end].join('\n')}\n`);
    await to.app.get('applyImport', { key });
    expect(await to.app.get('getWholeDecision', { id: one.id })).toEqual(
      await app.get('getWholeDecision', { id: one.id }),
    );
  });
});

describe('a thing of an import that cannot be written', () => {
  it('is refused alone, with what is arranged around it, and everything else is taken', async () => {
    const { one, text } = await full();
    const to = start();
    mkdirSync(join(to.folder, 'journal'), { recursive: true });
    // What stands in the place of the decision's folder is none of the app's.
    writeFileSync(join(to.folder, 'journal', one.id), '');
    const key = await given(to.app, text);
    const { items } = await to.app.get('applyImport', { key });
    expect(items.filter(({ outcome }) => outcome === 'refused')).toEqual([
      {
        kind: 'decision',
        title: 'Which team?',
        outcome: 'refused',
        detail: 'It cannot be written, so nothing of it was taken. The rest is not affected.',
      },
    ]);
    expect(items.filter(({ title }) => title === 'Which team?')).toHaveLength(1);
    expect((await to.app.get('listDecisions', null)).map(({ title }) => title)).toEqual(['Which city?']);
    await to.app.get('undoImport', { key });
    expect(await to.app.get('listDecisions', null)).toEqual([]);
  });
});
