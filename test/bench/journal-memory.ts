import { confStore } from '../../src/main/storage/conf-store.ts';
import { openStorage } from '../../src/main/storage/storage.ts';
import { appOver } from '../main/support/services.ts';
import { readToTheEnd } from './journal-questions.ts';

/**
 * Opens a data folder with a good index in a process of its own, lists it, then searches it, and prints what the process takes
 * after each, in MB: what was read for other figures would count too.
 */
const [folder = ''] = process.argv.slice(2);
const opening = openStorage({
  folder,
  createStore: confStore,
  now: () => new Date(),
  holder: { host: 'loopback', url: null },
});
if (opening.kind === 'held') throw new Error('The folder is held by another instance.');
const app = appOver(opening.storage);

const megabytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
};

await readToTheEnd(app);
const listed = megabytes();
await readToTheEnd(app, 'ka');
process.stdout.write(JSON.stringify({ listed, searched: megabytes() }));
opening.storage.close();
