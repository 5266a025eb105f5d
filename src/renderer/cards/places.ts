import type { EditorKey } from '../stores/card-editor-store.ts';

/** The addresses of the cards' screens. */
export const CARDS = '/cards';
export const IMPORT = '/cards/import';
export const editorPath = (key: EditorKey): string => `/cards/edit/${encodeURIComponent(key)}`;

/** Where exported files are imported. */
export const STORAGE = '/settings/storage';
