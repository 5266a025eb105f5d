import { chmodSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { openStorage } from '../../../src/main/storage/storage.ts';
import { answered } from './samples.ts';
import { type App, appOver } from './services.ts';

/**
 * Fills a data folder, takes the right to read one place away, and prints, as JSON, what the app still does. `chmod 000` binds
 * ordinary users only, so this runs as one.
 */
const [folder = '', place = ''] = process.argv.slice(2);
const data = join(folder, 'data');

async function withApp<T>(use: (app: App) => Promise<T>): Promise<T> {
  const holder = { host: 'loopback', url: null } as const;
  const opening = openStorage({ folder: data, createStore: confStore, now: () => new Date(), holder });
  if (opening.kind === 'held') throw new Error('held');
  try {
    return await use(appOver(opening.storage));
  } finally {
    opening.storage.close();
  }
}

const begin = async (app: App) => {
  const [first] = await app.get('listCards', null);
  return app.get('saveDraft', answered(await app.get('createDraft', { cardId: first?.card.id ?? '' })));
};

const { kept, draft, decision, card } = await withApp(async (app) => {
  const [first] = await app.get('listCards', null);
  if (first === undefined) throw new Error('no card');
  const decided = await begin(app);
  await app.get('commitDraft', { id: decided.id });
  const second = await begin(app);
  await app.get('commitDraft', { id: second.id });
  await app.get('addNote', { id: second.id, text: 'A note.' });
  await app.get('saveSettings', { ...(await app.get('getSettings', null)), theme: 'dark' });
  const ids = {
    kept: (await begin(app)).id,
    draft: (await begin(app)).id,
    decision: second.id,
    card: (await app.get('addCard', { card: first.card })).card.id,
  };
  await app.get('listDecisions', null);
  return ids;
});

const PLACES: Record<string, string> = {
  settings: 'settings/settings.0.json',
  'settings folder': 'settings',
  'drafts folder': 'drafts',
  'folder of a draft': `drafts/${draft}`,
  'live slot of a draft': `drafts/${draft}/draft.1.json`,
  'journal folder': 'journal',
  'folder of a decision': `journal/${decision}`,
  note: `journal/${decision}/2.json`,
  'folder of a card': `cards/${card}`,
  index: 'index/journal.json',
};

const target = join(data, PLACES[place] ?? '');
statSync(target);
chmodSync(target, 0o000);

const seen = await withApp(async (app) => ({
  decisions: (await app.get('listDecisions', null)).map(({ damaged }) => damaged),
  drafts: (await app.get('listDrafts', null)).length,
  cards: (await app.get('listCards', null)).length,
  theme: (await app.get('getSettings', null)).theme,
  draftOpens: (await app.ask('getDraft', { id: kept })).ok,
  decision: (await app.ask('getDecision', { id: decision })).ok,
  settingsSaved: (await app.ask('saveSettings', { ...(await app.get('getSettings', null)), paper: 'letter' }))
    .ok,
  newDraft: (await app.ask('createDraft', { cardId: card })).ok,
  notices: (await app.get('listNotices', null)).map(({ text }) => text),
}));
if (existsSync(target)) chmodSync(target, 0o700);
console.log(JSON.stringify(seen));
