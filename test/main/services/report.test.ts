import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/core/api.ts';
import { PUBLIC_PARTS } from '../../../src/core/report-options.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { answered, idOf } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

const start = (locale = 'en-GB') => appOver(openForTest(temporaryFolder()), { locale });

async function ready(app: App): Promise<string> {
  const [first] = await app.get('listCards', null);
  const started = await app.get('createDraft', { cardId: first?.card.id ?? '' });
  return (await app.get('saveDraft', answered(started, 'Shall I lead?'))).id;
}

describe('a report', () => {
  it('of a draft, of a decision and of the journal is handed over to be printed', async () => {
    const app = start();
    const id = await ready(app);
    expect(await app.get('exportReport', { subject: { kind: 'draft', id } })).toEqual({ kind: 'cancelled' });
    await app.get('commitDraft', { id });
    await app.get('exportReport', { subject: { kind: 'decision', id } });
    await app.get('exportReport', { subject: { kind: 'journal' } });
    expect(app.printed).toHaveLength(3);
    for (const { html, title, fileName, paper } of app.printed) {
      expect(html).toContain('Shall I lead?');
      expect(html).toMatch(/^<!doctype html>/i);
      expect(title).not.toBe('');
      expect(fileName).toMatch(/^[^/\\:]+\.pdf$/);
      expect(paper).toBe('a4');
    }
  });

  it('of a period is a letter over its decisions, and of nothing where there are none', async () => {
    const app = start();
    const id = await ready(app);
    await app.get('commitDraft', { id });
    const year = new Date().getFullYear();
    const letter = { kind: 'letter', from: `${year}-01-01`, to: `${year}-12-31` } as const;
    await app.get('exportReport', { subject: letter });
    await app.get('exportReport', { subject: { ...letter, from: '1999-01-01', to: '1999-12-31' } });
    const [whole, none] = app.printed.map(({ html }) => html);
    expect(whole).toContain(`Decisions of ${year}`);
    expect(whole).toContain('Shall I lead?');
    expect(none).toContain('No decision was committed in this time.');
    expect(none).not.toContain('Shall I lead?');
    const { code, message } = await app.fail('exportReport', { subject: { ...letter, to: '1999-01-01' } });
    expect({ code, message }).toEqual({
      code: 'invalid-input',
      message: 'The period ends before it begins. Choose a later last day.',
    });
  });

  it('of a review that is not there is not made', async () => {
    const app = start();
    const id = await ready(app);
    await app.get('commitDraft', { id });
    await app.get('addNote', { id, text: 'A note is no review.' });
    for (const number of [2, 3]) {
      const error = await app.fail('exportReport', { subject: { kind: 'review', id, number } });
      expect(error.code).toBe('not-found');
    }
    expect(app.printed).toEqual([]);
  });

  it('leaves out what is not ticked, on the paper that was asked for', async () => {
    const app = start();
    const id = await ready(app);
    await app.get('commitDraft', { id });
    await app.get('addNote', { id, text: 'My manager must not read this.' });
    const subject = { kind: 'decision', id } as const;
    await app.get('exportReport', { subject });
    await app.get('exportReport', { subject, include: PUBLIC_PARTS, paper: 'letter', fileName: 'For Ines' });
    await app.get('exportReport', { subject, layout: 'one-page', include: PUBLIC_PARTS });
    const [whole, shared, one] = app.printed;
    expect(whole?.html).toContain('My manager must not read this.');
    expect(shared?.html).not.toContain('My manager');
    expect(one?.html).not.toContain('My manager');
    expect(shared).toMatchObject({ paper: 'letter', fileName: 'For Ines.pdf' });
    expect(one?.html).toContain('one-page');
  });

  it('is named by its layout, so that one page and the full record lie side by side', async () => {
    const app = start();
    const id = await ready(app);
    const print = async (kind: 'draft' | 'decision') => {
      for (const layout of ['one-page', 'full'] as const)
        await app.get('exportReport', { subject: { kind, id }, layout });
    };
    await print('draft');
    await app.get('commitDraft', { id });
    await print('decision');
    const layouts = app.printed.map(
      ({ fileName }) => /-(one-page|full-record)-2026-11-23\.pdf$/.exec(fileName)?.[1],
    );
    expect(layouts).toEqual(['one-page', 'full-record', 'one-page', 'full-record']);
  });

  it('is on the paper of the region, or as the settings say', async () => {
    const app = start('en-US');
    const journal = { subject: { kind: 'journal' } } as const;
    await app.get('exportReport', journal);
    await app.get('saveSettings', { ...(await app.get('getSettings', null)), paper: 'a4' });
    await app.get('exportReport', journal);
    expect(app.printed.map(({ paper }) => paper)).toEqual(['letter', 'a4']);
  });

  it('cannot be had of answers that give no result yet, nor of nothing', async () => {
    const app = start();
    const [first] = await app.get('listCards', null);
    const { id } = await app.get('createDraft', { cardId: first?.card.id ?? '' });
    expect(await app.fail('exportReport', { subject: { kind: 'draft', id } })).toMatchObject({
      code: 'not-ready',
      message: expect.stringMatching(/^Not ready yet\. Weights: /),
    });
    for (const kind of ['draft', 'decision'] as const) {
      const error = await app.fail('exportReport', { subject: { kind, id: idOf(9) } });
      expect(error).toMatchObject({ code: 'not-found' });
    }
    expect(app.printed).toEqual([]);
  });

  it('tells what is done, and is cancelled midway with nothing delivered', async () => {
    let isPrinting = () => {};
    const printing = new Promise<void>((resolve) => {
      isPrinting = resolve;
    });
    let delivered = 0;
    const app = appOver(openForTest(temporaryFolder()), {
      delivery: {
        async report(make, { signal, begin }) {
          await make();
          begin('printing');
          isPrinting();
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
          signal.throwIfAborted();
          delivered += 1;
          return { kind: 'saved', path: '/home/ines/x.pdf' };
        },
        async file() {
          throw new Error('No file was asked for.');
        },
        folder: null,
      },
    });
    const job = idOf(1);
    expect(await app.get('getReportProgress', { job })).toBe(null);
    const outcome = app.get('exportReport', { subject: { kind: 'journal' }, job });
    await printing;
    expect(await app.get('getReportProgress', { job })).toBe('printing');
    // Another window's name ends nothing here.
    await app.get('cancelReport', { job: idOf(2) });
    expect(await app.get('getReportProgress', { job })).toBe('printing');
    await app.get('cancelReport', { job });
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(delivered).toBe(0);
    expect(await app.get('getReportProgress', { job })).toBe(null);
  });

  it('that cannot be delivered says why', async () => {
    const app = appOver(openForTest(temporaryFolder()), {
      delivery: {
        async report() {
          throw new ApiError('disk-full', 'The PDF was not saved: the disk is full.');
        },
        async file() {
          throw new Error('No card was asked for.');
        },
        folder: null,
      },
    });
    expect(await app.fail('exportReport', { subject: { kind: 'journal' } })).toEqual({
      code: 'disk-full',
      message: 'The PDF was not saved: the disk is full.',
    });
  });
});
