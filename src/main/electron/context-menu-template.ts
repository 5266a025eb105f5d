import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';

/** What was clicked on, as far as the menu depends on it. */
export type Clicked = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'editFlags' | 'misspelledWord' | 'dictionarySuggestions'
>;

export interface ContextActions {
  replaceWith(word: string): void;
  addToDictionary(word: string): void;
  /** Has the window take a step in the field, of its own undo. */
  ask(entry: 'undo' | 'redo'): void;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The menu of a text field or of selected text; empty where there is nothing to do. */
export function contextMenuTemplate(clicked: Clicked, actions: ContextActions): MenuItemConstructorOptions[] {
  const { editFlags } = clicked;
  if (!clicked.isEditable) {
    if (clicked.selectionText.trim() === '') return [];
    return [
      { role: 'copy', enabled: editFlags.canCopy },
      SEPARATOR,
      { role: 'selectAll', enabled: editFlags.canSelectAll },
    ];
  }
  return [
    ...spellingEntries(clicked, actions),
    { label: 'Undo', click: () => actions.ask('undo') },
    { label: 'Redo', click: () => actions.ask('redo') },
    SEPARATOR,
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'paste', enabled: editFlags.canPaste },
    SEPARATOR,
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}

function spellingEntries(
  { misspelledWord, dictionarySuggestions }: Clicked,
  { replaceWith, addToDictionary }: ContextActions,
): MenuItemConstructorOptions[] {
  if (misspelledWord === '') return [];
  const suggestions = dictionarySuggestions.map((word) => ({ label: word, click: () => replaceWith(word) }));
  return [
    ...(suggestions.length > 0 ? suggestions : [{ label: 'No suggestion', enabled: false }]),
    SEPARATOR,
    { label: 'Add to dictionary', click: () => addToDictionary(misspelledWord) },
    SEPARATOR,
  ];
}
