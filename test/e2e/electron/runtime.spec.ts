import { expect, it } from 'vitest';
import { whyNoElectron } from '../../../scripts/electron-runtime.ts';
import { apps } from '../support/app.ts';
import { electronVersion } from '../support/electron-runtime.ts';

const start = apps('electron');

it(`Electron ${electronVersion ?? '(none here)'} runs the specs of Electron`, async (context) => {
  const obstacle = whyNoElectron();
  if (obstacle !== null) context.skip(obstacle);
  const { electron, page } = await start();
  expect(await electron.evaluate(() => process.versions.electron)).toBe(electronVersion);
  expect(await page.evaluate(() => location.origin)).toBe('app://crossroads');
});
