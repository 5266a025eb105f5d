import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';

/** A file name of electron-builder's own making: `<name>` stands for what it knows by that name. */
const named = (pattern: string): string => pattern.replace(/<(\w+)>/g, '$${$1}');

/** What the packages hold, how they are sealed, and what is made of them for each system. `scripts/pack.ts` runs it. */
const config: Configuration = {
  appId: 'app.crossroads.Crossroads',
  copyright: 'Copyright © 2026 The Crossroads authors',
  directories: { output: 'out/packages', buildResources: 'resources/icons' },
  // Everything is bundled: no node_modules, and nothing of the loopback host's own.
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    '!out/main/serve.js',
    '!out/main/built-from.txt',
    '!**/*.map',
    '!node_modules/**',
  ],
  extraFiles: ['LICENSE'],
  asar: true,
  npmRebuild: false,
  removePackageScripts: true,
  // A release is put where it belongs by the workflow alone; the app itself asks no server for updates.
  publish: null,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  // A runtime's folder, unlike its archive, keeps Electron's own placeholder of an app.
  afterPack: ({ appOutDir, packager }) =>
    rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true }),
  fileAssociations: [
    {
      ext: 'crossroads-card',
      name: 'Crossroads card',
      description: 'Crossroads card',
      mimeType: 'application/vnd.crossroads.card+json',
      role: 'Editor',
      rank: 'Owner',
    },
    {
      ext: 'crossroads-sheet',
      name: 'Crossroads question sheet',
      description: 'Crossroads question sheet',
      mimeType: 'application/vnd.crossroads.sheet+json',
      role: 'Editor',
      rank: 'Owner',
    },
    {
      ext: 'crossroads-answers',
      name: 'Crossroads answers',
      description: 'Crossroads answers',
      mimeType: 'application/vnd.crossroads.answers+json',
      role: 'Editor',
      rank: 'Owner',
    },
    {
      ext: 'crossroads-export',
      name: 'Crossroads export',
      description: 'Crossroads export',
      mimeType: 'application/vnd.crossroads.export+json',
      role: 'Editor',
      rank: 'Owner',
    },
  ],
  artifactName: named('<productName>-<version>-<os>-<arch>.<ext>'),
  linux: {
    target: ['AppImage', 'deb', 'rpm'],
    executableName: 'crossroads',
    icon: 'resources/icons',
    category: 'Office',
    synopsis: 'Decide between two career paths, offline',
  },
  mac: {
    target: [
      { target: 'dmg', arch: 'universal' },
      { target: 'zip', arch: 'universal' },
    ],
    icon: 'resources/icons/icon.icns',
    category: 'public.app-category.productivity',
  },
  win: {
    target: [
      { target: 'nsis', arch: 'x64' },
      { target: 'portable', arch: 'x64' },
    ],
    icon: 'resources/icons/icon.ico',
  },
  nsis: {
    oneClick: false,
    allowToChangeInstallationDirectory: true,
    artifactName: named('<productName>-<version>-setup.<ext>'),
  },
  portable: { artifactName: named('<productName>-<version>-portable.<ext>') },
};

export default config;
