import { describe, expect, it } from 'vitest';
import { menuEntry } from '../../../src/core/api.ts';
import { type MenuActions, menuTemplate } from '../../../src/main/electron/menu-template.ts';

type Entry = ReturnType<typeof menuTemplate>[number];

const PLATFORMS = ['linux', 'win32', 'darwin'] as const;

function menuOn(platform: NodeJS.Platform, development = false) {
  const asked: string[] = [];
  const actions: MenuActions = {
    ask: (entry) => void asked.push(entry),
    showLog: () => void asked.push('log'),
    showDataFolder: () => void asked.push('data folder'),
  };
  return { asked, template: menuTemplate({ platform, development }, actions) };
}

const entriesOf = ({ submenu }: Entry): Entry[] => (Array.isArray(submenu) ? submenu : []);
const all = (template: Entry[]) => template.flatMap(entriesOf);
const roles = (template: Entry[]) => all(template).map(({ role }) => role);

describe.each(PLATFORMS)('the application menu on %s', (platform) => {
  it('has every entry that the window carries out, once', () => {
    const { asked, template } = menuOn(platform);
    const clickable = all(template).filter(({ click }) => click !== undefined);
    // Electron hands a click more than these entries look at.
    for (const { click } of clickable) (click as () => void)();
    expect(asked.toSorted()).toEqual([...menuEntry.options, 'log', 'data folder'].toSorted());
  });

  it('has the platform’s own roles, each once', () => {
    const { template } = menuOn(platform);
    const found = roles(template).filter((role) => role !== undefined);
    expect(new Set(found).size).toBe(found.length);
    const expected = ['cut', 'copy', 'paste', 'selectAll', 'resetZoom', 'zoomIn', 'zoomOut'];
    expect(found).toEqual(expect.arrayContaining([...expected, 'togglefullscreen', 'quit']));
    expect(template.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['fileMenu', 'editMenu', 'windowMenu', 'help']),
    );
  });

  it('gives no key twice', () => {
    const keys = all(menuOn(platform).template).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('CmdOrCtrl+F');
  });

  it('shows a developer’s tools in development only', () => {
    expect(roles(menuOn(platform, true).template)).toContain('toggleDevTools');
    expect(roles(menuOn(platform).template)).not.toContain('toggleDevTools');
  });
});

it('has About and Settings in the app’s own menu on macOS, and in Help and File elsewhere', () => {
  const labels = (platform: NodeJS.Platform, role: string) =>
    entriesOf(menuOn(platform).template.find((menu) => menu.role === role) ?? {}).map(({ label }) => label);
  expect(labels('darwin', 'appMenu')).toEqual(expect.arrayContaining(['About Crossroads', 'Settings…']));
  expect(labels('darwin', 'help')).not.toContain('About Crossroads');
  expect(labels('linux', 'help')).toContain('About Crossroads');
  expect(labels('linux', 'fileMenu')).toContain('Settings…');
  expect(menuOn('linux').template.some(({ role }) => role === 'appMenu')).toBe(false);
});
