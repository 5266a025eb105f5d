import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, type IncomingRecord } from '../../../src/main/archive/chain-fit.ts';
import type { ChainRecord } from '../../../src/main/storage/adoption.ts';
import { hashOf } from '../../../src/main/storage/hash.ts';
import { linkIn } from '../../../src/main/storage/revisions.ts';

const ID = '11111111-2222-4333-8444-555555555555';

/** A chain whose records say what is given, each with the hash of the one before. */
function chainOf(texts: readonly string[]): IncomingRecord[] {
  let previous: string | null = null;
  return texts.map((text, index) => {
    const content = { schemaVersion: 5, decisionId: ID, number: index + 1, previous, body: { text } };
    const hash = hashOf(content);
    const record = { number: index + 1, text: JSON.stringify({ ...content, hash }), hash, previous };
    previous = hash;
    return record;
  });
}

const bytes = (text: string) => Buffer.from(text, 'utf8');
const stored = ({ number, text }: { number: number; text: string }): ChainRecord => ({
  number,
  bytes: bytes(text),
  link: linkIn(bytes(text), ID, number),
});
const without = (chain: readonly IncomingRecord[], ...numbers: number[]) =>
  chain.filter(({ number }) => !numbers.includes(number));
const fitted = (here: readonly ChainRecord[], incoming: readonly IncomingRecord[]) => {
  const found = fitOf(here, incoming);
  return found.kind === 'continues' ? found.missing.map(({ number }) => number) : found.kind;
};

const laptop = chainOf(['one', 'laptop two', 'laptop three', 'laptop four']);
const desktop = chainOf(['one', 'desktop two', 'desktop three', 'desktop four']);

describe('a chain that comes in', () => {
  it('adds what is missing after the last that both have, also behind a gap of its own', () => {
    expect(fitted(laptop.slice(0, 1).map(stored), laptop)).toEqual([2, 3, 4]);
    expect(fitted(laptop.slice(0, 1).map(stored), without(laptop, 2))).toEqual([3, 4]);
    expect(fitted(laptop.map(stored), laptop.slice(0, 2))).toEqual([]);
  });

  it('follows the last one here by its hash, where it lacks that one itself', () => {
    expect(fitted(laptop.slice(0, 2).map(stored), without(laptop, 2))).toEqual([3, 4]);
    expect(fitted(desktop.slice(0, 2).map(stored), without(laptop, 2))).toBe('unsure');
    expect(fitted(desktop.slice(0, 2).map(stored), without(laptop, 2, 3))).toBe('unsure');
  });

  it('fills a gap with what the next one here names, and with nothing else', () => {
    expect(fitted(without(laptop, 2, 3).map(stored), laptop)).toEqual([2, 3]);
    expect(fitted(without(desktop, 2).map(stored), laptop.slice(0, 2))).toBe('unsure');
    expect(fitted(without(desktop, 2, 3).map(stored), laptop.slice(0, 2))).toBe('unsure');
    expect(fitted(without(desktop, 2).map(stored), laptop)).toBe('apart');
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -80)],
    ['empty', () => ''],
    ['zeros from a power cut', (text: string) => `${text.slice(0, -80)}${'\0'.repeat(100)}`],
    ['with a letter changed', (text: string) => text.replace('two', 'twO')],
    ['with its own hash changed', (text: string) => `${text.slice(0, -4)}0000`.replace(/0000$/, 'zz"}')],
  ])('mends the last one here that is %s, where it was the same', (_, damage) => {
    const [first, second] = laptop;
    if (first === undefined || second === undefined) throw new Error('no chain');
    const here = [stored(first), { ...stored({ number: 2, text: damage(second.text) }) }];
    expect(here[1]?.link).toBe(null);
    expect(fitted(here, laptop)).toEqual([2, 3, 4]);
    expect(fitted(here, without(laptop, 2))).toBe('unsure');
    if (damage(second.text) !== '') expect(fitted(here, desktop)).toBe('unsure');
  });

  it('leaves what cannot be read at all to whoever can tell what it was', () => {
    const [first] = laptop;
    if (first === undefined) throw new Error('no chain');
    const unread = { number: 2, bytes: null, link: null };
    expect(fitted([stored(first), unread], laptop)).toBe('unsure');
    expect(fitted([...without(laptop, 2).map(stored), unread], laptop)).toEqual([2]);
  });

  it('never brings a record of another history into the one here, whatever is missing or damaged on both sides', () => {
    const subset = fc.array(fc.constantFrom('whole', 'missing', 'changed', 'cut'), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), subset, subset, (shared, ours, theirs) => {
        const texts = (name: string) =>
          Array.from({ length: 6 }, (_, index) => (index < shared ? `both ${index}` : `${name} ${index}`));
        const mine = chainOf(texts('mine'));
        const other = chainOf(texts('other'));
        const here = mine.flatMap((record, index): ChainRecord[] => {
          const state = ours[index];
          if (state === 'missing') return [];
          if (state === 'changed')
            return [stored({ ...record, text: record.text.replace(/mine|both/, 'MINE') })];
          // Cut behind what tells the two apart.
          return [state === 'cut' ? stored({ ...record, text: record.text.slice(0, -20) }) : stored(record)];
        });
        const incoming = other.filter((_, index) => index === 0 || theirs[index] === 'whole');
        const found = fitOf(here, incoming);
        if (found.kind !== 'continues') return;
        const last = Math.max(0, ...here.map(({ number }) => number));
        for (const { number, hash } of found.missing) {
          if (number <= last) expect(hash).toBe(mine[number - 1]?.hash);
          // What lies beyond all that is here goes on from the last of it.
          else expect(shared).toBeGreaterThanOrEqual(Math.min(last, 6));
        }
      }),
      { numRuns: 3000 },
    );
  });
});
