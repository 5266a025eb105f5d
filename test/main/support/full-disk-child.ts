import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '../../../src/core/api.ts';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { openStorage } from '../../../src/main/storage/storage.ts';
import { filesIn } from './files.ts';
import { answered } from './samples.ts';
import { type App, appOver } from './services.ts';

/**
 * Tells one story on the small disk mounted at the given folder and prints, as JSON, what was to be seen, for a test to judge.
 * The disk is filled up but for a rest of 0, 1, 2 … pages, so that writes fail at once, or are cut short anywhere.
 */
const [disk = '', story = ''] = process.argv.slice(2);

const data = join(disk, 'data');
const filler = join(disk, 'filler');

function fill(pagesLeft: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail - pagesLeft) * bsize));
}

const free = () => rmSync(filler, { force: true });

function remount(mode: 'ro' | 'rw'): void {
  execFileSync('mount', ['-o', `remount,${mode}`, disk]);
}

/** Starts the app, lets it do something, and ends it. */
async function withApp<T>(use: (app: App) => Promise<T>): Promise<T> {
  const holder = { host: 'loopback', url: null } as const;
  const opening = openStorage({ folder: data, createStore: confStore, now: () => new Date(), holder });
  if (opening.kind === 'held') throw new Error('held');
  try {
    return await use(appOver(opening.storage));
  } finally {
    free();
    opening.storage.close();
  }
}

/** A draft with every answer, saved while there is room. */
const startDraft = () =>
  withApp(async (app) => {
    const [first] = await app.get('listCards', null);
    return app.get('saveDraft', answered(await app.get('createDraft', { cardId: first?.card.id ?? '' })));
  });

/** Tries with ever more room until it works; after each failure, `look` says what the next start finds. */
async function untilItFits(
  action: (app: App) => Promise<Reply<unknown>>,
  look: (app: App) => Promise<unknown>,
): Promise<{ reply: Reply<unknown>; found: unknown }[]> {
  const failures = [];
  for (let pagesLeft = 0; ; pagesLeft += 1) {
    const reply = await withApp((app) => {
      fill(pagesLeft);
      return action(app);
    });
    if (reply.ok) return failures;
    failures.push({ reply, found: await withApp(look) });
  }
}

const STORIES: Record<string, () => Promise<unknown>> = {
  async autosave() {
    const draft = await startDraft();
    const { id } = draft;
    const longer = { ...draft, frame: { ...draft.frame, whyNow: 'x'.repeat(9_000) } };
    const failures = await untilItFits(
      (app) => app.ask('saveDraft', longer),
      async (app) => ({ kept: isDeepStrictEqual(await app.get('getDraft', { id }), draft) }),
    );
    return {
      failures,
      saved: await withApp(async (app) => (await app.get('getDraft', { id })).frame.whyNow.length),
    };
  },

  async commit() {
    const draft = await startDraft();
    const { id } = draft;
    const failures = await untilItFits(
      (app) => app.ask('commitDraft', { id }),
      async (app) => ({
        kept: isDeepStrictEqual(await app.get('getDraft', { id }), draft),
        decisions: (await app.get('listDecisions', null)).length,
        files: [...filesIn(data).keys()].filter((name) => name.startsWith('journal')),
      }),
    );
    return {
      failures,
      ...(await withApp(async (app) => ({
        drafts: (await app.get('listDrafts', null)).length,
        problems: (await app.get('getDecision', { id })).problems,
        notices: await app.get('listNotices', null),
      }))),
    };
  },

  async card() {
    const added = await withApp(async (app) => {
      const [first] = await app.get('listCards', null);
      if (first === undefined) throw new Error('no card');
      return app.get('addCard', { card: first.card });
    });
    const { paths } = added.card;
    const longer = { ...paths, a: { ...paths.a, summary: 'x'.repeat(9_000) } };
    const look = async (app: App) => ({
      kept: isDeepStrictEqual((await app.get('listCards', null)).slice(1), [added]),
      notices: await app.get('listNotices', null),
    });
    const changes = await untilItFits(
      (app) => app.ask('saveCard', { card: { ...added.card, paths: longer } }),
      look,
    );
    await withApp((app) => app.get('saveCard', { card: added.card }));
    const kept = await withApp(async (app) => (await app.get('listCards', null)).length);
    const additions = await untilItFits(
      (app) => app.ask('duplicateCard', { id: added.card.id }),
      async (app) => (await app.get('listCards', null)).length,
    );
    return {
      changes,
      kept,
      additions,
      cards: await withApp(async (app) => (await app.get('listCards', null)).length),
    };
  },

  async note() {
    const { id } = await startDraft();
    await withApp((app) => app.get('commitDraft', { id }));
    const text = 'x'.repeat(9_000);
    const failures = await untilItFits(
      (app) => app.ask('addNote', { id, text }),
      async (app) => {
        const { revisions, problems } = await app.get('getDecision', { id });
        return { revisions: revisions.length, problems };
      },
    );
    return {
      failures,
      revisions: await withApp(async (app) => (await app.get('getDecision', { id })).revisions.length),
    };
  },

  /** The disk is already full when the app starts; then there is room, and the app goes on as it is. */
  async start() {
    const draft = await startDraft();
    const { id } = draft;
    fill(0);
    return withApp(async (app) => {
      const full = {
        readOnly: (await app.get('appInfo', null)).readOnly,
        kept: isDeepStrictEqual(await app.get('getDraft', { id }), draft),
        save: await app.ask('saveDraft', { ...draft, step: 'ratings' }),
      };
      free();
      return {
        full,
        readOnly: (await app.get('appInfo', null)).readOnly,
        saved: (await app.get('saveDraft', { ...draft, step: 'ratings' })).step,
      };
    });
  },

  /** Someone makes the disk read-only under the running app, and then writable again; then it is so from the start. */
  async 'read-only'() {
    const draft = await startDraft();
    const { id } = draft;
    const look = async (app: App) => ({
      readOnly: (await app.get('appInfo', null)).readOnly,
      kept: isDeepStrictEqual(await app.get('getDraft', { id }), draft),
      save: await app.ask('saveDraft', { ...draft, step: 'ratings' }),
      commit: await app.ask('commitDraft', { id }),
      discard: await app.ask('discardDraft', { id }),
    });
    const whileRunning = await withApp(async (app) => {
      remount('ro');
      const looked = await look(app);
      remount('rw');
      return looked;
    });
    remount('ro');
    return withApp(async (app) => {
      const fromTheStart = await look(app);
      remount('rw');
      const saved = await app.get('saveDraft', { ...draft, step: 'ratings' });
      return { whileRunning, fromTheStart, saved: saved.step };
    });
  },

  /** Making room is what deleting is for: it must work on a full disk. */
  async trash() {
    const { id } = await startDraft();
    return withApp(async (app) => {
      fill(0);
      await app.get('discardDraft', { id });
      const left = (await app.get('listDrafts', null)).length;
      return { left, restored: (await app.get('restoreDraft', { id })).id === id };
    });
  },
};

const tell = STORIES[story];
if (tell === undefined) throw new Error(`No such story: ${story}`);
console.log(JSON.stringify(await tell()));
