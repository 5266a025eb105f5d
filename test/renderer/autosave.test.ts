import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveFailure, SaveState } from '../../src/renderer/stores/autosave.ts';
import { createAutosave } from '../../src/renderer/stores/autosave.ts';

/** A disk whose writes end when the test says so. */
function slowDisk() {
  const written: string[] = [];
  const ends: { keep(): void; fail(message: string): void }[] = [];
  const write = (value: string) =>
    new Promise<string>((resolve, reject) => {
      ends.push({
        keep() {
          written.push(value);
          resolve('2026-11-23T10:00:00.000Z');
        },
        fail: (message) => reject(new Error(message)),
      });
    });
  return { written, ends, write };
}

function saving(cause: SaveFailure['cause'] = 'other') {
  const disk = slowDisk();
  const states: SaveState[] = [];
  const autosave = createAutosave<string>({
    write: disk.write,
    onState: (state) => states.push(state),
    describe: (error) => ({ message: error instanceof Error ? error.message : '', cause }),
  });
  return { disk, states, autosave };
}

describe('autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('gathers keystrokes for 300 ms and writes the last', async () => {
    const { disk, autosave } = saving();
    autosave.schedule('f');
    await vi.advanceTimersByTimeAsync(200);
    autosave.schedule('fo');
    expect(disk.ends).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(disk.ends).toHaveLength(1);
    disk.ends[0]?.keep();
    expect(disk.written).toEqual(['fo']);
  });

  it('asks a host that did not answer again by itself, until it is back', async () => {
    const { disk, states, autosave } = saving('unreachable');
    autosave.schedule('words');
    void autosave.flush();
    for (const attempt of [0, 1]) {
      disk.ends[attempt]?.fail('not answering');
      await vi.advanceTimersByTimeAsync(5000);
    }
    disk.ends[2]?.keep();
    await vi.advanceTimersByTimeAsync(5000);
    expect(disk.written).toEqual(['words']);
    expect(states.at(-1)?.kind).toBe('saved');
    expect(disk.ends).toHaveLength(3);
  });

  it('asks a host that did not answer at once where more is typed', async () => {
    const { disk, autosave } = saving('unreachable');
    autosave.schedule('wor');
    void autosave.flush();
    disk.ends[0]?.fail('not answering');
    await vi.advanceTimersByTimeAsync(0);
    autosave.schedule('words');
    await vi.advanceTimersByTimeAsync(300);
    disk.ends[1]?.keep();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(disk.written).toEqual(['words']);
    expect(disk.ends).toHaveLength(2);
  });

  it('leaves a full disk to the user', async () => {
    const { disk, autosave } = saving();
    autosave.schedule('words');
    void autosave.flush();
    disk.ends[0]?.fail('the disk is full');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(disk.ends).toHaveLength(1);
  });

  it('writes one at a time, and then the newest', async () => {
    const { disk, autosave } = saving();
    autosave.schedule('one');
    const flushed = autosave.flush();
    autosave.schedule('two');
    autosave.schedule('three');
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.ends).toHaveLength(1);
    disk.ends[0]?.keep();
    await vi.advanceTimersByTimeAsync(0);
    disk.ends[1]?.keep();
    expect(await flushed).toBe(true);
    expect(disk.written).toEqual(['one', 'three']);
  });

  it('writes what came between two flushes of one turn', async () => {
    const { disk, autosave } = saving();
    void autosave.flush();
    autosave.schedule('words');
    const second = autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    disk.ends[0]?.keep();
    expect(await second).toBe(true);
    expect(disk.written).toEqual(['words']);
  });

  it('says when something newer waits for a save under way', async () => {
    const { disk, autosave } = saving();
    autosave.schedule('one');
    const flushed = autosave.flush();
    expect(autosave.isBehind()).toBe(false);
    autosave.schedule('two');
    expect(autosave.isBehind()).toBe(true);
    disk.ends[0]?.keep();
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.isBehind()).toBe(false);
    disk.ends[1]?.keep();
    await flushed;
    expect(autosave.isBehind()).toBe(false);
  });

  it('keeps what failed and writes it at the next try', async () => {
    const { disk, states, autosave } = saving();
    autosave.schedule('words');
    const first = autosave.flush();
    disk.ends[0]?.fail('the disk is full');
    expect(await first).toBe(false);
    expect(states.at(-1)).toEqual({ kind: 'failed', message: 'the disk is full', cause: 'other' });
    const again = autosave.flush();
    disk.ends[1]?.keep();
    expect(await again).toBe(true);
    expect(disk.written).toEqual(['words']);
  });

  it('tries again at once with what was typed while a save failed, and never with the older words', async () => {
    const { disk, autosave } = saving();
    autosave.schedule('old');
    const first = autosave.flush();
    autosave.schedule('new');
    disk.ends[0]?.fail('no');
    await vi.advanceTimersByTimeAsync(0);
    disk.ends[1]?.keep();
    expect(await first).toBe(true);
    expect(disk.written).toEqual(['new']);
  });

  it('lets go of what waits when something else takes its place', async () => {
    const { disk, autosave } = saving();
    autosave.schedule('mine');
    autosave.drop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await autosave.flush()).toBe(true);
    expect(disk.ends).toHaveLength(0);
  });

  it('says nothing more of a save that was let go of on its way', async () => {
    const { disk, states, autosave } = saving();
    autosave.schedule('mine');
    const flushed = autosave.flush();
    autosave.drop();
    disk.ends[0]?.fail('changed in another window');
    expect(await flushed).toBe(true);
    expect(states.map(({ kind }) => kind)).toEqual(['pending', 'saving']);
    autosave.schedule('theirs');
    void autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    disk.ends[1]?.keep();
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.written).toEqual(['theirs']);
    expect(states.at(-1)?.kind).toBe('saved');
  });

  it('tells where the words stand', async () => {
    const { disk, states, autosave } = saving();
    autosave.schedule('a');
    const flushed = autosave.flush();
    disk.ends[0]?.keep();
    await flushed;
    expect(states.map(({ kind }) => kind)).toEqual(['pending', 'saving', 'saved']);
  });
});
