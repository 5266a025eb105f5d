import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { inProject, ROOT, runNode } from '../../../scripts/project.ts';
import { cardFromText } from '../../../src/core/card/card-file.ts';
import { libraryCard } from '../../../src/core/card/library-card.ts';
import { hostNames, launch } from '../driver.ts';
import { apps } from '../support/app.ts';
import { callBridge, refusal } from '../support/bridge.ts';
import type { ElectronDriver } from '../support/electron-driver.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossroads-electron-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const start = apps('electron');

/** Has every message answered, which a person would have to click away. */
const CLICKER = inProject('test', 'e2e', 'support', 'click-messages-away.cjs');

/** Starts the app as a user would, without Playwright, and waits for its end. */
async function runToItsEnd(dataFolder: string): Promise<{ code: number | null; errors: string }> {
  const program: string = createRequire(import.meta.url)('electron');
  const child = spawn(program, ['--no-sandbox', '-r', CLICKER, ROOT, '--data', dataFolder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, errors })));
}

/** The bundled card's id, which a draft is made from. */
async function cardOf(app: ElectronDriver): Promise<string> {
  const reply = await callBridge(app.page, 'listCards', null);
  if (typeof reply === 'string' || !reply.ok) throw new Error('No cards.');
  const [first] = z.array(libraryCard).parse(reply.value);
  return first?.card.id ?? '';
}

/** Tells the save dialog which path to answer. */
const willSaveTo = (app: ElectronDriver, path: string): Promise<unknown> =>
  app.electron.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: filePath === '', filePath }) });
  }, path);

/** Exports the empty journal to a path that the save dialog is told to answer. */
async function exportTo(app: ElectronDriver, path: string): Promise<unknown> {
  await willSaveTo(app, path);
  return callBridge(app.page, 'exportReport', { subject: { kind: 'journal' } });
}

describe(`the ${hostNames.electron}`, () => {
  it('keeps what was saved through a kill', async () => {
    const app = await start();
    const created = await callBridge(app.page, 'createDraft', { cardId: await cardOf(app) });
    expect(created).toMatchObject({ ok: true });
    await app.kill();
    await app.restart();
    expect(await callBridge(app.page, 'listDrafts', null)).toMatchObject({ ok: true, value: [{}] });
  });

  it('answers its pages without loading fetch, for which the first would wait', async () => {
    const app = await start();
    // Node's own list, which its types leave out.
    const loaded = await app.electron.evaluate(() => Reflect.get(process, 'moduleLoadList'));
    const modules = z.array(z.string()).parse(loaded);
    expect(modules).toContain('NativeModule fs');
    expect(modules.filter((name) => name.includes('undici'))).toEqual([]);
  });

  it('still hears what a page says while it closes', async () => {
    const app = await start();
    await app.page.evaluate(
      (cardId) => addEventListener('pagehide', () => void window.crossroads?.call('createDraft', { cardId })),
      await cardOf(app),
    );
    await app.restart();
    expect(await callBridge(app.page, 'listDrafts', null)).toMatchObject({ ok: true, value: [{}] });
  });

  it('shows the window of the first on a second start, which ends', async () => {
    const folder = temporaryFolder();
    const app = await start({ dataFolder: folder });
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    expect(await runToItsEnd(folder)).toMatchObject({ code: 0 });
    const visible = () =>
      app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      );
    await expect.poll(visible).toEqual([true]);
    expect(await callBridge(app.page, 'appInfo', null)).toMatchObject({
      ok: true,
      value: { readOnly: null },
    });
  });

  it('keeps the loopback host from the same data', async () => {
    const folder = temporaryFolder();
    await start({ dataFolder: folder });
    const { code, output } = await runNode(inProject('out', 'main', 'serve.js'), ['--data', folder]);
    expect(output).toContain('already open');
    expect(code).toBe(0);
  });

  it('leaves the data to a loopback host that has it', async () => {
    const folder = temporaryFolder();
    const loopback = await launch('loopback', { dataFolder: folder });
    onTestFinished(() => loopback.close());
    const { code, errors } = await runToItsEnd(folder);
    expect(code).toBe(0);
    expect(errors).toMatch(/Crossroads is already open\. Go on there:\s+http:\/\/127\.0\.0\.1:/);
  });

  it('says what is wrong with --data, and ends', async () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    const { code, errors } = await runToItsEnd(file);
    expect(code).toBe(1);
    expect(errors).toContain('--data needs a folder');
  });

  it('saves a report where it is told to, whole, over what is there', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'report.pdf');
    writeFileSync(path, 'the report of before');
    const app = await start();
    expect(await exportTo(app, path)).toEqual({ ok: true, value: { kind: 'saved', path } });
    expect(readFileSync(path, 'latin1')).toMatch(/^%PDF-.*%%EOF\s*$/s);
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  it('leaves no half file where a report cannot be saved, or is not to be', async () => {
    const folder = temporaryFolder();
    const taken = join(folder, 'taken.pdf');
    mkdirSync(join(taken, 'in use'), { recursive: true });
    const app = await start();
    expect(await exportTo(app, taken)).toEqual(refusal('not-writable'));
    expect(await exportTo(app, join(folder, 'missing', 'report.pdf'))).toEqual(refusal('not-writable'));
    expect(await exportTo(app, '')).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(readdirSync(folder)).toEqual(['taken.pdf']);
    expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('saves a card where it is told to, whole, over what is there; and says where it cannot', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'kept.crossroads-card');
    writeFileSync(path, 'x'.repeat(100_000));
    const app = await start();
    const id = await cardOf(app);
    await willSaveTo(app, path);
    expect(await callBridge(app.page, 'exportCard', { id })).toEqual({
      ok: true,
      value: { kind: 'saved', path },
    });
    expect(cardFromText(readFileSync(path, 'utf8'))).toMatchObject({ kind: 'card', card: { id } });
    expect(readdirSync(folder)).toEqual(['kept.crossroads-card']);
    await willSaveTo(app, join(folder, 'missing', 'card.json'));
    expect(await callBridge(app.page, 'exportCard', { id })).toEqual(refusal('not-writable'));
    await willSaveTo(app, '');
    expect(await callBridge(app.page, 'exportCard', { id })).toEqual({
      ok: true,
      value: { kind: 'cancelled' },
    });
  });

  it('prints on the paper of the system’s region', async () => {
    const widths: number[] = [];
    for (const locale of ['en-US', 'de-DE']) {
      const app = await start({ locale });
      const { bytes } = await app.exportPdf(async () => {
        await callBridge(app.page, 'exportReport', { subject: { kind: 'journal' } });
      });
      const [, width] =
        Buffer.from(bytes)
          .toString('latin1')
          .match(/\/MediaBox \[0 0 ([\d.]+)/) ?? [];
      widths.push(Math.round(Number(width)));
    }
    // In points: 8.5 inches, and 210 millimetres.
    expect(widths).toEqual([8.5 * 72, Math.round((210 / 25.4) * 72)]);
  });
});
