/** How the name of an exported file ends. Apart from the format, which a start of the app does not load. */
export const ARCHIVE_EXTENSION = 'crossroads-export';
