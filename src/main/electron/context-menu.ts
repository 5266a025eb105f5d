import { type BrowserWindow, Menu } from 'electron';
import { command } from './commands.ts';
import { contextMenuTemplate } from './context-menu-template.ts';

/** Opens the menu of what was clicked on with the other button, or the menu key. */
export function openContextMenus(window: BrowserWindow): void {
  const contents = window.webContents;
  contents.on('context-menu', (_event, clicked) => {
    const template = contextMenuTemplate(clicked, {
      replaceWith: (word) => contents.replaceMisspelling(word),
      ask: (entry) => command({ kind: 'menu', entry }),
      addToDictionary: (word) => void contents.session.addWordToSpellCheckerDictionary(word),
    });
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
