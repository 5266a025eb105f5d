import { type Card, PATHS } from './card.ts';

/** Does a card compare roles that one takes? An imported page may be about anything, and names none. */
export const isOfRoles = ({ paths }: Pick<Card, 'paths'>): boolean =>
  PATHS.some((path) => paths[path].roles.length > 0);
