/** The guards of the window, each with the change that takes it away. */

export interface Fault {
  name: string;
  /** Text of a source file, and what stands there instead. */
  edits: { file: string; from: string; to: string }[];
}

export const FAULTS: readonly Fault[] = [
  {
    name: 'no Content-Security-Policy',
    edits: [{ file: 'src/main/electron/content.ts', from: "'Content-Security-Policy': policy,", to: '' }],
  },
  {
    name: 'sandbox: false',
    edits: [{ file: 'src/main/electron/web-preferences.ts', from: 'sandbox: true', to: 'sandbox: false' }],
  },
  {
    name: 'a preload script as an ES module',
    edits: [
      {
        file: 'electron.vite.config.ts',
        from: "{ format: 'cjs', entryFileNames: '[name].cjs' }",
        to: "{ format: 'es', entryFileNames: '[name].mjs' }",
      },
      { file: 'src/main/index.ts', from: "'index.cjs'", to: "'index.mjs'" },
    ],
  },
  {
    name: 'no permission handlers',
    edits: [{ file: 'src/main/index.ts', from: 'refusePermissions(session.defaultSession);', to: '' }],
  },
  {
    name: 'no check of the sender',
    edits: [
      {
        file: 'src/main/electron/calls.ts',
        from: 'isOwnPage(event, mainWindow()?.webContents)',
        to: 'true',
      },
    ],
  },
  {
    name: 'no navigation guard',
    edits: [
      { file: 'src/main/electron/confine.ts', from: "contents.on('will-frame-navigate', stay);", to: '' },
    ],
  },
  {
    name: 'no filter of requests',
    edits: [{ file: 'src/main/index.ts', from: 'refuseRequests(session.defaultSession);', to: '' }],
  },
];
