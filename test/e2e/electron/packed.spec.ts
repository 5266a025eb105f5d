import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDeb } from '../../../scripts/packing/deb.ts';
import { type PackedApp, packApp } from '../../../scripts/packing/pack-app.ts';
import { removeFolder } from '../../support/temporary-folder.ts';
import { type Colour, colourOf, type Picture } from '../support/picture.ts';
import { openByHand, runToItsEnd, type WindowByHand, whyNoHand } from '../support/window-by-hand.ts';

/** The package, made once for all of these, as it ships but for its runtime's version. */
let folder: string;
let packed: PackedApp;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossroads-packed-'));
  // An ordinary user is to start what is in it.
  chmodSync(folder, 0o755);
  packed = await packApp(() => {}, folder);
  // As a package installs it, for systems where only root makes namespaces.
  if (process.getuid?.() === 0) chmodSync(join(packed.folder, 'chrome-sandbox'), 0o4755);
});

afterAll(() => removeFolder(folder));

/** The light theme's. */
const COLOURS = {
  paper: colourOf('#f8f6f0'),
  raised: colourOf('#fffdf8'),
  ink: colourOf('#1b2130'),
  a: colourOf('#1f5799'),
  b: colourOf('#cc6119'),
} satisfies Record<string, Colour>;

const shows = (picture: Picture, ...colours: Colour[]) =>
  colours.every((colour) => picture.share(colour) > 0);

/** Looks until the screen is as it should be. */
async function seen(window: WindowByHand, fits: (picture: Picture) => boolean): Promise<Picture> {
  let last: Picture | undefined;
  await expect
    .poll(
      async () => {
        last = await window.look();
        return fits(last);
      },
      { timeout: 60_000, interval: 200 },
    )
    .toBe(true);
  if (last === undefined) throw new Error('Nothing was seen.');
  return last;
}

/** Clicks into the middle of what is that wide and has that colour throughout. */
async function clickOn(
  window: WindowByHand,
  colour: Colour,
  width: { least: number; most: number },
): Promise<void> {
  const find = (picture: Picture) => picture.firstRun(colour, width);
  const place = find(await seen(window, (picture) => find(picture) !== null));
  if (place !== null) await window.click({ x: place.x, y: place.y + 10 });
}

/** The texts of the drafts as they lie on the disk, in either slot. */
const storedDrafts = (home: string): string[] =>
  globSync(join(home, '.config', 'Crossroads', 'drafts', '*', '*.json')).map((path) =>
    readFileSync(path, 'utf8'),
  );

/** Decides something with mouse and keyboard, and finds it on the disk. */
async function writeDraft(program: string): Promise<void> {
  const window = await openByHand(program);
  let code: number | null = null;
  try {
    // The first screen: the fork in both paths' colours on paper, and words beside it.
    await seen(window, (picture) => {
      const paper = picture.share(COLOURS.paper);
      return paper > 0.5 && paper < 0.95 && shows(picture, COLOURS.a, COLOURS.b);
    });
    // The button to start, then the field for the question.
    await clickOn(window, COLOURS.ink, { least: 100, most: 300 });
    await expect.poll(() => storedDrafts(window.home).length, { timeout: 60_000 }).toBe(1);
    await clickOn(window, COLOURS.raised, { least: 300, most: 900 });
    await window.type('Lead the team or stay');
    const title = () => storedDrafts(window.home).filter((text) => text.includes('Lead the team or stay'));
    await expect.poll(title, { timeout: 60_000 }).not.toEqual([]);
  } finally {
    code = await window.close();
  }
  expect(code).toBe(0);
}

/** How a fuse stands in the program: a digit, as its code. */
const [DISABLE, ENABLE] = Buffer.from('01');

describe('the packed app', () => {
  it('has its fuses set: no Node, no inspector, code from its archive alone', async () => {
    const wire = await getCurrentFuseWire(packed.program);
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: DISABLE,
      [FuseV1Options.EnableCookieEncryption]: ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
    });
  });

  it('holds the built bundles and nothing else', () => {
    const files = listPackage(packed.asar, { isPack: false }).filter((path) => /\.\w+$/.test(path));
    const others = files.filter(
      (path) =>
        !/^\/out\/(?:main\/(?:chunks\/)?|renderer\/(?:assets\/)?)[\w.-]+\.(?:js|css|svg|png|woff2|html)$/.test(
          path,
        ),
    );
    expect(others.sort()).toEqual([
      '/out/main/licences.json',
      '/out/preload/index.cjs',
      '/out/preload/licences.json',
      '/out/renderer/licences.json',
      '/package.json',
    ]);
    expect(files).toContain('/out/main/index.js');
    expect(files).not.toContain('/out/main/serve.js');
  });

  it('does not start with a debugging port', async () => {
    const { code, errors } = await runToItsEnd(packed.program, ['--remote-debugging-port=0']);
    expect(errors).toContain('Crossroads does not start with --remote-debugging-port');
    expect(errors).not.toContain('DevTools listening');
    expect(code).toBe(1);
  });

  it('is no Node, whatever the environment says', async () => {
    const { errors } = await runToItsEnd(packed.program, ['--version', '--remote-debugging-pipe'], {
      ELECTRON_RUN_AS_NODE: '1',
    });
    expect(errors).toContain('Crossroads does not start');
  });

  it('keeps a draft that an ordinary user writes by mouse and keyboard', async (context) => {
    const obstacle = await whyNoHand();
    if (obstacle !== null) context.skip(obstacle);
    await writeDraft(packed.program);
  });
});

describe.runIf(process.platform === 'linux')('the Debian package', () => {
  it('starts once it is unpacked, with its icon, menu entry and types of files', async (context) => {
    const obstacle = await whyNoHand();
    if (obstacle !== null) context.skip(obstacle);
    const root = join(folder, 'root');
    execFileSync('dpkg-deb', ['-x', await makeDeb(packed.folder, folder), root]);
    const text = (...path: string[]) => readFileSync(join(root, 'usr', 'share', ...path), 'utf8');
    expect(text('applications', 'crossroads.desktop')).toMatch(/^Exec=crossroads %U$/m);
    expect(text('applications', 'crossroads.desktop')).toMatch(/^MimeType=.*vnd\.crossroads\.card\+json;/m);
    expect(text('mime', 'packages', 'crossroads.xml')).toContain('<glob pattern="*.crossroads-card"/>');
    expect(globSync('usr/share/icons/hicolor/*/apps/crossroads.png', { cwd: root })).toHaveLength(8);
    await writeDraft(join(root, 'usr', 'bin', 'crossroads'));
  });
});

/** `.ci/run` installs the package before the tests, and takes it off after them. */
const installed = process.env['CROSSROADS_INSTALLED'];

if (installed !== undefined) {
  describe('the installed app', () => {
    it('keeps a draft that an ordinary user writes', () => writeDraft(installed));
  });
}
