import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REVISION_SCHEMA_VERSION, type RevisionBody } from '../../src/core/journal/decision.ts';
import { confStore } from '../../src/main/storage/conf-store.ts';
import { fileText } from '../../src/main/storage/durable-write.ts';
import { hashOf } from '../../src/main/storage/hash.ts';
import { openStorage, type Storage } from '../../src/main/storage/storage.ts';
import { idOf, sampleCommit } from '../main/support/samples.ts';

/** Words of a decision in all, as a careful user may write. */
const WORDS = 300;
/** Words there are: of two to four syllables, so that beginnings are shared. */
const SYLLABLES = [
  'ka',
  'ro',
  'mi',
  'te',
  'lu',
  'san',
  'ver',
  'dol',
  'pe',
  'gi',
  'nor',
  'ba',
  'shi',
  'qu',
  'za',
];

/** A small generator of its own, so that each run has the same words. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function words(count: number, random: () => number): string {
  const pick = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, pick).join('');
  return Array.from({ length: count }, word).join(' ');
}

const atOf = (number: number) => new Date(Date.UTC(2016, 0, 1) + number * 8 * 3_600_000).toISOString();

/** The answers of one decision, with a third of its words; the others follow in a note. */
export const commitOfNumber = (number: number) => sampleCommit(idOf(number), `${words(6, numbers(number))}?`);

/** Writes decisions as the app would have, but without waiting for the disk: what is measured comes after. */
export function writeJournal(folder: string, count: number): void {
  for (let number = 1; number <= count; number += 1) {
    const random = numbers(number);
    const place = join(folder, 'journal', idOf(number));
    mkdirSync(place, { recursive: true });
    let previous: string | null = null;
    const bodies: RevisionBody[] = [commitOfNumber(number), { kind: 'note', text: words(WORDS, random) }];
    for (const [index, body] of bodies.entries()) {
      const unsigned = {
        schemaVersion: REVISION_SCHEMA_VERSION,
        decisionId: idOf(number),
        number: index + 1,
        at: atOf(number),
        previous,
        body,
      };
      const hash = hashOf(unsigned);
      writeFileSync(join(place, `${index + 1}.json`), fileText({ ...unsigned, hash }));
      previous = hash;
    }
  }
}

/** @throws Error where another instance holds it */
export function openFolder(folder: string): Storage {
  const opening = openStorage({
    folder,
    createStore: confStore,
    now: () => new Date(),
    holder: { host: 'loopback', url: null },
  });
  if (opening.kind === 'held') throw new Error('The folder is held by another instance.');
  return opening.storage;
}
