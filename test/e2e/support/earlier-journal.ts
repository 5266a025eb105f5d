import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { systemRandom } from '../../../src/main/services/env.ts';
import { createServices } from '../../../src/main/services/index.ts';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import { openStorage } from '../../../src/main/storage/storage.ts';

const DAY_MS = 86_400_000;

/** A calendar day, so many days from today. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** A decision that was made so many days ago. */
interface EarlierDecision {
  daysAgo: number;
  answers: Draft;
}

/**
 * A new data folder with decisions that were made earlier, each committed by the services themselves under the clock of then.
 * @returns its path
 */
export async function earlierJournal(decisions: readonly EarlierDecision[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crossroads-earlier-'));
  let now = new Date();
  const opening = openStorage({
    folder,
    createStore: confStore,
    now: () => now,
    holder: { host: 'loopback', url: null },
  });
  if (opening.kind === 'held') throw new Error('A new folder is held by nobody.');
  const { storage } = opening;
  const nowhere = async (): Promise<never> => {
    throw new Error('Nothing is handed over here.');
  };
  const services = createServices({
    storage,
    now: () => now,
    random: systemRandom,
    version: '0.1.0',
    host: 'loopback',
    locale: 'en-GB',
    delivery: { report: nowhere, file: nowhere, folder: nowhere },
    place: {
      pointer: null,
      machineFolder: folder,
      move: { progress: { state: 'none', done: 0, total: 0, message: null } },
      switchTo() {
        throw new Error('It stays in its folder.');
      },
    },
    about: { appFolder: process.cwd(), runtime: [], logFile: null, runtimeFolder: null },
  });
  for (const { daysAgo, answers } of decisions) {
    now = new Date(Date.now() - daysAgo * DAY_MS);
    const { id, createdAt, updatedAt, firstPath } = await services.createDraft({ cardId: answers.card.id });
    await services.saveDraft({ ...answers, id, createdAt, updatedAt, firstPath });
    await services.commitDraft({ id });
  }
  storage.close();
  return folder;
}
