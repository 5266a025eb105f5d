import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../support/any-text.ts';
import { temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { contextIn, slotPath, toyOf, toySlots } from '../support/toy-context.ts';

function savedTwice() {
  const context = contextIn(temporaryFolder());
  const slots = toySlots(context);
  slots.save(toyOf('first'));
  slots.save(toyOf('second'));
  return { context, slots, live: slotPath(context.dataFolder, 1), other: slotPath(context.dataFolder, 0) };
}

describe('slots', () => {
  it('hold nothing at first', () => {
    expect(toySlots(contextIn(temporaryFolder())).read()).toEqual({ kind: 'none' });
  });

  it('give back what was saved last, and take turns so that the live file is never written', () => {
    const { context, slots, live, other } = savedTwice();
    const before = readFileSync(live, 'utf8');
    slots.save(toyOf('third'));
    expect(readFileSync(live, 'utf8')).toBe(before);
    expect(JSON.parse(readFileSync(other, 'utf8'))).toMatchObject({ seq: 3, body: toyOf('third') });
    expect(slots.read()).toEqual({ kind: 'value', value: toyOf('third') });
    expect(toySlots(context).read()).toEqual({ kind: 'value', value: toyOf('third') });
  });

  it('keep any text: every script, lone surrogates, control characters, a megabyte', () => {
    const slots = toySlots(contextIn(temporaryFolder()));
    const texts = fc.oneof(anyText(), fc.string({ unit: 'grapheme' }), loneSurrogates);
    fc.assert(
      fc.property(texts, (text) => {
        slots.save(toyOf(text));
        expect(slots.read()).toEqual({ kind: 'value', value: toyOf(text) });
      }),
      { numRuns: 60, examples: [['\ud800'], ['x\udc00\ud800y'], ['\u0000\u2028'], ['😀'.repeat(250_000)]] },
    );
  });

  it.each([
    ['cut in half', (text: string) => text.slice(0, text.length / 2)],
    ['emptied', () => ''],
    ['null', () => 'null'],
    ['[1]', () => '[1]'],
    ['{}', () => '{}'],
    ['changed in its body', (text: string) => text.replace('second', 'sec0nd')],
    [
      'no UTF-8',
      (text: string) => Buffer.concat([Buffer.from(text.slice(0, 20)), Buffer.from([0xff, 0xfe])]),
    ],
  ])('fall back to the other copy where the live one is %s; it is moved aside and named', (_, damage) => {
    const { context, slots, live } = savedTwice();
    const damaged = damage(readFileSync(live, 'utf8'));
    writeFileSync(live, damaged);

    expect(slots.read()).toEqual({ kind: 'value', value: toyOf('first') });

    const [notice, ...more] = context.findings.list();
    expect(more).toEqual([]);
    expect(notice?.text).toMatch(/copy of a toy is damaged.*moved aside, not deleted/);
    const kept = readFileSync(join(context.dataFolder, notice?.file ?? '', 'toys', 'toy.1.json'));
    expect(kept.equals(Buffer.from(damaged))).toBe(true);
    slots.save(toyOf('fourth'));
    expect(slots.read()).toEqual({ kind: 'value', value: toyOf('fourth') });
  });

  it('do not take the older copy for the newer one because a digit of its number flipped', () => {
    const { slots, live, other } = savedTwice();
    const older = readFileSync(other, 'utf8');
    writeFileSync(other, older.replace('"seq": 1', '"seq": 9'));
    expect(slots.read()).toEqual({ kind: 'value', value: toyOf('second') });
    expect(readFileSync(live, 'utf8')).toContain('second');
  });

  it('survive any single flipped bit: one of the two saved texts comes back, and never another', () => {
    const { slots, live } = savedTwice();
    const whole = readFileSync(live);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length * 8 - 1 }), (bit) => {
        const bytes = Buffer.from(whole);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(live, bytes);
        const reading = slots.read();
        // A flip in white space changes nothing.
        expect([toyOf('first'), toyOf('second')]).toContainEqual(reading.kind === 'value' && reading.value);
      }),
      { numRuns: 300 },
    );
  });

  it('start from nothing where both are damaged; both are kept aside together', () => {
    const { context, slots, live, other } = savedTwice();
    writeFileSync(live, 'null');
    writeFileSync(other, '');
    expect(slots.read()).toEqual({ kind: 'none' });
    const [notice] = context.findings.list();
    expect(notice?.text).toContain('cannot be used');
    expect(readdirSync(join(context.dataFolder, notice?.file ?? '', 'toys')).sort()).toEqual([
      'toy.0.json',
      'toy.1.json',
    ]);
    slots.save(toyOf('anew'));
    expect(slots.read()).toEqual({ kind: 'value', value: toyOf('anew') });
  });

  it('never write over damaged files, even when nothing was read before the save', () => {
    const { context, slots, live, other } = savedTwice();
    writeFileSync(live, 'damaged one');
    writeFileSync(other, 'damaged zero');
    slots.save(toyOf('anew'));
    const kept = [...filesIn(join(context.dataFolder, 'quarantine')).values()].sort();
    expect(kept).toEqual(['damaged one', 'damaged zero']);
  });

  it('leave what a newer version wrote as it is, and refuse to save over it', () => {
    const { context, slots, other } = savedTwice();
    const newer = contextIn(context.dataFolder);
    // The canonical JSON of the body by hand, so that the hash is right by another way.
    const body = '{"mood":"good","schemaVersion":2,"text":"from tomorrow"}';
    const sha256 = createHash('sha256').update(`{"body":${body},"seq":3}`).digest('hex');
    writeFileSync(other, `{"seq":3,"sha256":"${sha256}","body":${body}}`);
    const before = filesIn(context.dataFolder);

    expect(toySlots(newer).read()).toEqual({ kind: 'newer' });
    expect(() => slots.save(toyOf('third'))).toThrow(expect.objectContaining({ code: 'newer-version' }));
    expect(filesIn(context.dataFolder)).toEqual(before);
    expect(newer.findings.list()).toEqual([]);
  });

  it('do not save over what a newer version wrote, even where it is the older of the two copies', () => {
    const { context, slots, other } = savedTwice();
    const body = '{"mood":"good","schemaVersion":2,"text":"from tomorrow"}';
    const sha256 = createHash('sha256').update(`{"body":${body},"seq":1}`).digest('hex');
    writeFileSync(other, `{"seq":1,"sha256":"${sha256}","body":${body}}`);
    const before = filesIn(context.dataFolder);
    expect(slots.read()).toEqual({ kind: 'value', value: toyOf('second') });
    expect(() => slots.save(toyOf('third'))).toThrow(expect.objectContaining({ code: 'newer-version' }));
    expect(filesIn(context.dataFolder)).toEqual(before);
  });

  it('refuse what their schema would not read, and change nothing', () => {
    const { context, slots } = savedTwice();
    const before = filesIn(context.dataFolder);
    expect(() => slots.save({ ...toyOf('third'), text: 7 as unknown as string })).toThrow(
      /^Not saved: .* could not be read again/,
    );
    expect(filesIn(context.dataFolder)).toEqual(before);
    expect(slots.read()).toEqual({ kind: 'value', value: toyOf('second') });
  });

  it('refuse what is larger than any file that is read', () => {
    const { context, slots } = savedTwice();
    const before = filesIn(context.dataFolder);
    expect(() => slots.save(toyOf('x'.repeat(65 * 1024 * 1024)))).toThrow('could not be read again');
    expect(filesIn(context.dataFolder)).toEqual(before);
  });

  it('take a folder where a file should be for damage, and move it aside', () => {
    const { context, slots, other } = savedTwice();
    rmSync(other);
    mkdirSync(other);
    expect(slots.read()).toEqual({ kind: 'value', value: toyOf('second') });
    slots.save(toyOf('third'));
    expect(slots.read()).toEqual({ kind: 'value', value: toyOf('third') });
    expect(readdirSync(context.dataFolder)).toContain('quarantine');
  });
});

const loneSurrogates = fc
  .array(fc.integer({ min: 0xd7ff, max: 0xe001 }))
  .map((units) => String.fromCharCode(...units));

it('takes a slot that is nested thousands deep for damage, not for a reason to fail', () => {
  const { context, slots, other } = savedTwice();
  writeFileSync(other, `{"seq":9,"sha256":"","body":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
  expect(slots.read()).toEqual({ kind: 'value', value: toyOf('second') });
  expect(context.findings.list()).toHaveLength(1);
});
