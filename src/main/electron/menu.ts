import { app, Menu, shell } from 'electron';
import type { DataPlace } from '../data-place.ts';
import { command } from './commands.ts';
import { menuTemplate } from './menu-template.ts';

interface Places {
  place: DataPlace;
  /** Null where none is kept. */
  logFile: string | null;
}

export function setMenu({ place, logFile }: Places): void {
  const template = menuTemplate(
    { platform: process.platform, development: !app.isPackaged },
    {
      ask: (entry) => command({ kind: 'menu', entry }),
      showLog: () => shell.showItemInFolder(logFile ?? place.machineFolder),
      // What goes wrong is told as a text; there is nothing more to do than not to show it.
      showDataFolder: () => void shell.openPath(place.pointer?.read()?.dataFolder ?? place.folder),
    },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
