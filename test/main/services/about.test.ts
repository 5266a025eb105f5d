import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeApp } from '../../../src/main/services/about.ts';
import { temporaryFolder } from '../support/data-folder.ts';

interface Bundled {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

function builtApp(description: object, licences: Record<'main' | 'preload' | 'renderer', Bundled[]>): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'package.json'), JSON.stringify(description));
  for (const [bundle, list] of Object.entries(licences)) {
    mkdirSync(join(folder, 'out', bundle), { recursive: true });
    writeFileSync(join(folder, 'out', bundle, 'licences.json'), JSON.stringify(list));
  }
  return folder;
}

const zod = { name: 'zod', version: '4.6.7', identifier: 'MIT', text: 'MIT License' };
const host = { runtime: [{ name: 'Node.js', version: '24.0.0' }], logFile: null, runtimeFolder: null };

it('lists each library of the bundles once, by name, and what it does not say as null', async () => {
  const appFolder = builtApp(
    {},
    {
      main: [zod, { name: 'b', version: '1.0.0' }],
      preload: [zod],
      renderer: [zod, { ...zod, name: '@a/a' }],
    },
  );
  const { licences, published } = await describeApp({ ...host, appFolder });
  expect(licences).toEqual([
    { name: '@a/a', version: '4.6.7', licence: 'MIT', text: 'MIT License' },
    { name: 'b', version: '1.0.0', licence: null, text: null },
    { name: 'zod', version: '4.6.7', licence: 'MIT', text: 'MIT License' },
  ]);
  expect(published).toBeNull();
});

it('says where newer versions are published, and where the runtime’s licences lie', async () => {
  const appFolder = builtApp({ homepage: 'https://example.org/c' }, { main: [], preload: [], renderer: [] });
  const without = await describeApp({ ...host, appFolder, runtimeFolder: appFolder });
  expect(without).toMatchObject({ published: 'https://example.org/c/releases', runtimeLicences: null });
  writeFileSync(join(appFolder, 'LICENSES.chromium.html'), '');
  const { runtimeLicences } = await describeApp({ ...host, appFolder, runtimeFolder: appFolder });
  expect(runtimeLicences).toBe(join(appFolder, 'LICENSES.chromium.html'));
});
