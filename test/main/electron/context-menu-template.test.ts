import { describe, expect, it } from 'vitest';
import {
  type Clicked,
  contextMenuTemplate,
  type Spelling,
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

const spelled: string[] = [];
const spelling: Spelling = {
  replaceWith: (word) => void spelled.push(`replace: ${word}`),
  addToDictionary: (word) => void spelled.push(`add: ${word}`),
};
const entries = (clicked: Partial<Clicked>) =>
  contextMenuTemplate({ ...NOTHING, ...clicked }, spelling).filter(({ type }) => type !== 'separator');
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
      editFlags: { ...NOTHING.editFlags, canPaste: true, canUndo: true },
    });
    expect(found.map(({ role, enabled }) => [role, enabled])).toEqual([
      ['undo', true],
      ['redo', false],
      ['cut', false],
      ['copy', false],
      ['paste', true],
      ['selectAll', true],
    ]);
  });

  it('offers other spellings and the dictionary first', () => {
    const found = entries({
      isEditable: true,
      misspelledWord: 'teh',
      dictionarySuggestions: ['the', 'tech'],
    });
    expect(found.slice(0, 4).map(({ label }) => label)).toEqual([
      'the',
      'tech',
      'Add to dictionary',
      undefined,
    ]);
    for (const { click } of found.slice(0, 3)) (click as () => void)();
    expect(spelled).toEqual(['replace: the', 'replace: tech', 'add: teh']);
  });

  it('says so where there is no other spelling', () => {
    const [first] = entries({ isEditable: true, misspelledWord: 'xqzt' });
    expect(first).toMatchObject({ label: 'No suggestion', enabled: false });
  });
});
