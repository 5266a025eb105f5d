/** "Pots that do not dry out": that the pots do not dry out. Holds the thing and what is denied of it. */
export const DENIED = /^(.+?) (?:that|who) ((?:do|does|is|are) not .+)$/i;
