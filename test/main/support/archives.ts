import { openForTest, temporaryFolder } from './data-folder.ts';
import { filesIn } from './files.ts';
import { answered } from './samples.ts';
import { type App, appOver } from './services.ts';

export function start(folder = temporaryFolder()) {
  const storage = openForTest(folder);
  return { folder, storage, app: appOver(storage) };
}

export async function begin(app: App, question?: string) {
  const [first] = await app.get('listCards', null);
  return app.get(
    'saveDraft',
    answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), question),
  );
}

/** A journal with a bit of everything, and what it exports. */
export async function full() {
  const { folder, storage, app } = start();
  const [first] = await app.get('listCards', null);
  if (first === undefined) throw new Error('no card');
  const one = await begin(app, 'Which team?');
  await app.get('commitDraft', { id: one.id });
  await app.get('addNote', { id: one.id, text: 'Ana called. Ünïcödé, “quotes”.\n\nAnd lines.' });
  await app.get('arrangeDecision', { id: one.id, change: { tags: ['work'], pinned: true } });
  const two = await begin(app, 'Which city?');
  await app.get('commitDraft', { id: two.id });
  const gone = await begin(app, 'Thrown away?');
  await app.get('commitDraft', { id: gone.id });
  await app.get('deleteDecision', { id: gone.id });
  const draft = await begin(app, 'Still thinking?');
  const card = await app.get('addCard', { card: { ...first.card, title: 'A card of my own' } });
  await app.get('saveSettings', { ...(await app.get('getSettings', null)), theme: 'dark' });
  return { folder, storage, app, one, two, gone, draft, card, text: await exported(app) };
}

export async function exported(app: App, id: string | null = null): Promise<string> {
  await app.get('exportArchive', { id });
  return app.exported.at(-1)?.text ?? '';
}

export async function given(app: App, text: string, fileName = 'laptop.crossroads-export'): Promise<string> {
  const { key } = await app.get('beginImport', { fileName });
  for (let at = 0; at < text.length; at += 50_000) {
    await app.get('addToImport', { key, text: text.slice(at, at + 50_000) });
  }
  return key;
}

export const outcomes = ({ items }: { items: { kind: string; title: string; outcome: string }[] }) =>
  items.map(({ kind, title, outcome }) => `${kind} ${title}: ${outcome}`).sort();

/** The revision files, in use and in the trash, to the byte. */
export const revisionsIn = (folder: string) =>
  [...filesIn(folder)].filter(([name]) => /journal\/.*\/\d+\.json$/.test(name)).sort();

export const line = (text: string, match: string) =>
  text.split('\n').findIndex((each) => each.includes(match));
