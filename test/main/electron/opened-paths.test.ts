import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openedPaths, readArguments } from '../../../src/main/electron/opened-paths.ts';

const HOME = resolve('/home/ada');
const APP = resolve('/src/crossroads');

describe('the files that the app is started with', () => {
  it.each<[string, string[], string | null, string[]]>([
    ['none', ['/usr/bin/crossroads'], null, []],
    ['one, installed', ['/usr/bin/crossroads', '/srv/a.crossroads-card'], null, ['/srv/a.crossroads-card']],
    [
      'one by a relative path',
      ['crossroads', 'Cards/a.crossroads-card'],
      null,
      ['/home/ada/Cards/a.crossroads-card'],
    ],
    ['beside switches', ['crossroads', '--no-sandbox', '/srv/a', '--lang=de'], null, ['/srv/a']],
    ['beside a data folder', ['crossroads', '--data', '/srv/data', '/srv/a'], null, ['/srv/a']],
    ['from source', ['electron', '/src/crossroads', '--data', '/srv/data', '/srv/a'], APP, ['/srv/a']],
    [
      'from source, after what a test puts before',
      ['electron', '--inspect=0', '-r', '/x/loader.js', '/src/crossroads', 'b'],
      APP,
      ['/home/ada/b'],
    ],
    ['from source, without the app’s own path', ['electron', '/elsewhere'], APP, []],
  ])('are found: %s', (_what, argv, appPath, expected) => {
    expect(openedPaths({ argv, workingFolder: HOME }, appPath)).toEqual(
      expected.map((path) => resolve(path)),
    );
  });
});

it('reads the data folder among Chromium’s switches', () => {
  expect(readArguments(['--no-sandbox', '--data', 'd', '--inspect=0'])).toEqual({ data: 'd', files: [] });
  expect(readArguments(['--data=d', 'file'])).toEqual({ data: 'd', files: ['file'] });
  expect(readArguments(['--data'])).toEqual({ data: null, files: [] });
});
