import { appendFileSync, readFileSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StoreFactory } from '../../../src/main/storage/store-factory.ts';
import { temporaryFolder } from '../support/data-folder.ts';
import { mishapStore } from '../support/mishap-store.ts';
import { contextIn, slotPath, toyOf, toySlots } from '../support/toy-context.ts';

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

/** Two whole saves, then one with a mishap. */
function saveWith(createStore: StoreFactory) {
  const folder = temporaryFolder();
  const sound = toySlots(contextIn(folder));
  sound.save(toyOf('first'));
  sound.save(toyOf('second'));
  const save = () => toySlots(contextIn(folder, createStore)).save(toyOf('third'));
  return { save, sound, other: slotPath(folder, 0) };
}

describe('a write that goes wrong', () => {
  it.each([
    ['is cut short', (file: string) => truncateSync(file, 40), 'disk-full'],
    ['is emptied', (file: string) => truncateSync(file, 0), 'disk-full'],
    ['is not what was written', (file: string) => writeFileSync(file, '{"seq":3}'), 'internal'],
    ['grows', (file: string) => appendFileSync(file, ' '), 'internal'],
    ['ends with ENOSPC', failing('ENOSPC'), 'disk-full'],
    ['ends with EDQUOT', failing('EDQUOT'), 'disk-full'],
    ['ends with EROFS', failing('EROFS'), 'not-writable'],
    ['ends with EACCES', failing('EACCES'), 'not-writable'],
    ['ends with EIO', failing('EIO'), 'internal'],
  ])('and %s is not acknowledged, leaves both copies as they were', (_, mishap, code) => {
    const { save, sound, other } = saveWith(mishapStore(mishap));
    const before = readFileSync(other, 'utf8');
    expect(save).toThrow(
      expect.objectContaining({
        code,
        message: expect.stringMatching(/^Not saved: .*What you typed is still here/),
      }),
    );
    expect(readFileSync(other, 'utf8')).toBe(before);
    expect(sound.read()).toEqual({ kind: 'value', value: toyOf('second') });
    sound.save(toyOf('third'));
    expect(sound.read()).toEqual({ kind: 'value', value: toyOf('third') });
  });

  it.skipIf(process.platform === 'win32')(
    'only once it is in its place is not acknowledged either: it is read again where it belongs',
    () => {
      // A link leads to the whole text from where the file is written, and nowhere from where it is moved to.
      const { save } = saveWith(
        mishapStore((file) => {
          renameSync(file, `${file}.whole`);
          symlinkSync(`${basename(file)}.whole`, file);
        }),
      );
      expect(save).toThrow(expect.objectContaining({ message: expect.stringMatching(/^Not saved: /) }));
    },
  );

  it('before it began leaves both copies as they were', () => {
    const { save, other } = saveWith(() => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    });
    const before = readFileSync(other, 'utf8');
    expect(save).toThrow(expect.objectContaining({ code: 'not-writable' }));
    expect(readFileSync(other, 'utf8')).toBe(before);
  });

  it('is as safe where conf writes in place, as it does inside a snap', () => {
    process.env['SNAP'] = '/snap/crossroads/1';
    onTestFinished(() => {
      delete process.env['SNAP'];
    });
    const { save, sound, other } = saveWith(mishapStore((file) => truncateSync(file, 40)));
    const before = readFileSync(other, 'utf8');
    expect(save).toThrow(expect.objectContaining({ code: 'disk-full' }));
    expect(readFileSync(other, 'utf8')).toBe(before);
    sound.save(toyOf('third'));
    expect(sound.read()).toEqual({ kind: 'value', value: toyOf('third') });
  });
});
