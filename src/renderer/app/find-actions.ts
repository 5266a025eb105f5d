import type { SpotlightActionData } from '@mantine/spotlight';
import { fold } from '../../core/fold.ts';

/** Prefix of actions that the host found: they match the query already. */
export const FOUND = 'found-';

/** Filters the palette's actions: matches in the name first, then matches in the description. */
export function findActions(query: string, actions: readonly SpotlightActionData[]): SpotlightActionData[] {
  const letters = fold(query);
  const has = (text: string | undefined) => text !== undefined && fold(text).includes(letters);
  const byName = actions.filter(({ label }) => has(label));
  const others = actions.filter(
    (action) => !byName.includes(action) && (action.id.startsWith(FOUND) || has(action.description)),
  );
  return [...byName, ...others];
}
