import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type About, ApiError } from '../../src/core/api.ts';
import { AboutScreen } from '../../src/renderer/about/AboutScreen.tsx';
import { GuideScreen } from '../../src/renderer/guide/GuideScreen.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { APP_INFO, hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const ABOUT: About = {
  runtime: [
    { name: 'Electron', version: '45.4.1' },
    { name: 'Chromium', version: '150.0.0.0' },
  ],
  published: 'https://example.org/crossroads/releases',
  logFile: '/home/ines/.config/Crossroads/logs/crossroads.log',
  runtimeLicences: '/opt/Crossroads/LICENSES.chromium.html',
  licences: [
    { name: 'react', version: '19.3.1', licence: 'MIT', text: 'MIT License\n\nCopyright Meta' },
    { name: 'wouter', version: '3.13.0', licence: 'Unlicense', text: null },
  ],
};

let answer: () => About;
hostAnswering({ about: () => answer() });

beforeEach(() => {
  answer = () => ABOUT;
  useApp.setState({ info: { ...APP_INFO, host: 'electron' } });
});

describe('About', () => {
  it('tells the version, what it runs on, and where newer ones are published, as text', async () => {
    const { container } = await show(<AboutScreen />);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Crossroads 0.1.0' })).toBeVisible();
    await expect.element(page.getByText('Electron 45.4.1, Chromium 150.0.0.0')).toBeVisible();
    await expect.element(page.getByText('https://example.org/crossroads/releases')).toBeVisible();
    expect(container.querySelector('a')).toBeNull();
  });

  it('has the text of each licence, or says that there is none', async () => {
    await show(<AboutScreen />);
    await page.getByText('react', { exact: true }).click();
    await expect.element(page.getByText(/Copyright Meta/)).toBeVisible();
    await page.getByText('wouter', { exact: true }).click();
    await expect.element(page.getByText(/^This library names its licence, Unlicense,/)).toBeVisible();
    await expect.element(page.getByText('/opt/Crossroads/LICENSES.chromium.html')).toBeVisible();
  });

  it('says so where the host cannot tell', async () => {
    answer = () => {
      throw new ApiError('internal', 'Something went wrong inside Crossroads.');
    };
    await show(<AboutScreen />);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Something went wrong inside Crossroads.');
  });
});

describe('the user guide', () => {
  it('shows the document with its pictures', async () => {
    const { container } = await show(<GuideScreen />);
    await expect.element(page.getByRole('heading', { level: 2, name: 'The seven steps' })).toBeVisible();
    const pictures = [...container.querySelectorAll('img')];
    expect(pictures.length).toBeGreaterThan(5);
    await Promise.all(pictures.map((picture) => picture.decode()));
    expect(pictures.every(({ alt, naturalWidth }) => alt !== '' && naturalWidth > 0)).toBe(true);
    expect(container.querySelector('a')).toBeNull();
  });
});
