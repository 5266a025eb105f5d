import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Clicked,
  type ContextActions,
  contextMenuTemplate,
} from '../../../src/main/electron/context-menu-template.ts';

const NOTHING: Clicked = {
  isEditable: false,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: {
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: false,
    canPaste: false,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false,
  },
};

const asked: string[] = [];
const actions: ContextActions = {
  replaceWith: (word) => void asked.push(`replace: ${word}`),
  addToDictionary: (word) => void asked.push(`add: ${word}`),
  ask: (entry) => void asked.push(entry),
};
beforeEach(() => {
  asked.length = 0;
});
const entries = (clicked: Partial<Clicked>) =>
  contextMenuTemplate({ ...NOTHING, ...clicked }, actions).filter(({ type }) => type !== 'separator');
const roles = (clicked: Partial<Clicked>) => entries(clicked).map(({ role }) => role);

describe('the context menu', () => {
  it('stays away where nothing can be done', () => {
    expect(entries({})).toEqual([]);
    expect(entries({ selectionText: ' \n' })).toEqual([]);
  });

  it('copies selected text', () => {
    expect(roles({ selectionText: 'Impact', editFlags: { ...NOTHING.editFlags, canCopy: true } })).toEqual([
      'copy',
      'selectAll',
    ]);
  });

  it('edits a text field, and greys what cannot be done there now', () => {
    const found = entries({
      isEditable: true,
      editFlags: { ...NOTHING.editFlags, canPaste: true },
    });
    expect(found.slice(2).map(({ role, enabled }) => [role, enabled])).toEqual([
      ['cut', false],
      ['copy', false],
      ['paste', true],
      ['selectAll', true],
    ]);
  });

  it('has the window undo, which keeps its own steps', () => {
    for (const { click } of entries({ isEditable: true }).slice(0, 2)) (click as () => void)();
    expect(asked).toEqual(['undo', 'redo']);
  });

  it('offers other spellings and the dictionary first', () => {
    const found = entries({
      isEditable: true,
      misspelledWord: 'teh',
      dictionarySuggestions: ['the', 'tech'],
    });
    expect(found.slice(0, 4).map(({ label }) => label)).toEqual(['the', 'tech', 'Add to dictionary', 'Undo']);
    for (const { click } of found.slice(0, 3)) (click as () => void)();
    expect(asked).toEqual(['replace: the', 'replace: tech', 'add: teh']);
  });

  it('says so where there is no other spelling', () => {
    const [first] = entries({ isEditable: true, misspelledWord: 'xqzt' });
    expect(first).toMatchObject({ label: 'No suggestion', enabled: false });
  });
});
