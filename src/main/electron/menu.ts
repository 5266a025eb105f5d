import { app, Menu, shell } from 'electron';
import { command } from './commands.ts';
import { menuTemplate } from './menu-template.ts';

interface Places {
  dataFolder: string;
  /** Null where none is kept. */
  logFile: string | null;
}

export function setMenu({ dataFolder, logFile }: Places): void {
  const template = menuTemplate(
    { platform: process.platform, development: !app.isPackaged },
    {
      ask: (entry) => command({ kind: 'menu', entry }),
      showLog: () => shell.showItemInFolder(logFile ?? dataFolder),
      // What goes wrong is told as a text; there is nothing more to do than not to show it.
      showDataFolder: () => void shell.openPath(dataFolder),
    },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
