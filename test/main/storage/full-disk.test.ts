import { describe, expect, it } from 'vitest';
import { NO_SMALL_DISK, runOnSmallDisk } from '../support/small-disk.ts';

const DISK_FULL = {
  ok: false,
  error: {
    code: 'disk-full',
    message: 'Not saved: the disk is full. What you typed is still here. Free some space, then try again.',
  },
};

const NOT_WRITABLE =
  /^Not saved: the data folder cannot be written\. What you typed is still here\. Allow writing to it/;

const tell = (story: string) => runOnSmallDisk('512k', 'full-disk-child.ts', story);

/** Every failure said the same; so many at least, or the writes were never cut short in the middle. */
function expectFailures(told: unknown, found: unknown, atLeast: number, of = 'failures'): void {
  const failure = { reply: DISK_FULL, found };
  expect(told).toMatchObject({ [of]: expect.any(Array) });
  const failures = (told as Record<string, unknown[]>)[of] ?? [];
  expect(failures.length).toBeGreaterThanOrEqual(atLeast);
  expect(failures).toEqual(failures.map(() => failure));
}

describe.skipIf(NO_SMALL_DISK !== null)(`a full disk ${NO_SMALL_DISK ?? ''}`, () => {
  it('during autosave loses nothing: the last answers stay, and the next save works once there is room', () => {
    const told = tell('autosave');
    expectFailures(told, { kept: true }, 5);
    expect(told).toMatchObject({ saved: 9_000 });
  });

  it('during a commit leaves the draft whole and no half decision; the same commit works once there is room', () => {
    const told = tell('commit');
    expectFailures(told, { kept: true, decisions: 0, files: [] }, 5);
    expect(told).toMatchObject({ drafts: 0, problems: [], notices: [] });
  });

  it('during a note leaves the decision as it was', () => {
    const told = tell('note');
    expectFailures(told, { revisions: 1, problems: [] }, 2);
    expect(told).toMatchObject({ revisions: 2 });
  });

  it('during a change of a card or the adding of one leaves the library as it was', () => {
    const told = tell('card');
    expectFailures(told, { kept: true, notices: [] }, 2, 'changes');
    expectFailures(told, 2, 2, 'additions');
    expect(told).toMatchObject({ kept: 2, cards: 3 });
  });

  it('at the start opens for reading, says why, and goes on by itself once there is room', () => {
    expect(tell('start')).toEqual({
      full: {
        readOnly: expect.stringMatching(/^Nothing can be saved: the disk is full\. Free some space/),
        kept: true,
        save: DISK_FULL,
      },
      readOnly: null,
      saved: 'ratings',
    });
  });

  it('does not keep anyone from deleting, nor from undoing it', () => {
    expect(tell('trash')).toEqual({ left: 0, restored: true });
  });
});

describe.skipIf(NO_SMALL_DISK !== null)(`a disk that is read-only ${NO_SMALL_DISK ?? ''}`, () => {
  it('is read, refuses every change in words, and is written again once it can be', () => {
    const refused = {
      ok: false,
      error: { code: 'not-writable', message: expect.stringMatching(NOT_WRITABLE) },
    };
    const looked = {
      readOnly: expect.stringMatching(/^Nothing can be saved: the data folder cannot be written/),
      kept: true,
      save: refused,
      commit: refused,
      discard: refused,
    };
    expect(tell('read-only')).toEqual({ whileRunning: looked, fromTheStart: looked, saved: 'ratings' });
  });
});

describe.skipIf(NO_SMALL_DISK !== null)(`a disk that turns read-only ${NO_SMALL_DISK ?? ''}`, () => {
  it('refuses to save, move and delete in the same words, loses nothing, and goes on once it can be written', () => {
    const told = runOnSmallDisk('2m', 'read-only-child.ts');
    const failure = { code: 'not-writable', message: expect.stringMatching(NOT_WRITABLE) };
    expect(told).toEqual({ failures: Array(6).fill(failure), note: true, restored: true });
  });
});
