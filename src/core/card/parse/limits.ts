/** Longest page that is read, in bytes of UTF-8. */
export const MAX_PAGE_BYTES = 200_000;

/** Most pros and cons of one page, both paths together. */
export const MAX_STATEMENTS = 60;

/** Longest summary, pro, con or verdict paragraph, in UTF-16 code units. A rule quotes two of them within a note of 10,000. */
export const MAX_STATEMENT_LENGTH = 2_000;

/** Most tags of a path. */
export const MAX_TAGS = 20;

/** Longest line that can be the title, a heading or a badge. */
export const MAX_HEADING_LENGTH = 400;

/** Most warnings worth reading. */
export const MAX_WARNINGS = 100;
