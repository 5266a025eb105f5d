/** What the two files of a second voice say of themselves. Without zod: the sheet's own page is small. */
export const SHEET_FORMAT = 'crossroads-question-sheet';
export const SHEET_VERSION = 1;
export const ANSWERS_FORMAT = 'crossroads-answers';
export const ANSWERS_VERSION = 1;

/** Longest file of answers or sheet that is read, in UTF-16 code units. */
export const MAX_VOICE_FILE = 1_000_000;
