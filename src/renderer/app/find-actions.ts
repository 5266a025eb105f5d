import { isActionsGroup, type SpotlightFilterFunction } from '@mantine/spotlight';
import { fold } from '../../core/fold.ts';

/** Actions that the host has found already: they fit whatever letters they were found by. */
export const FOUND = 'found-';

/** The palette's actions for a few letters: those with them in their name first, then those with them in what they do. */
export const findActions: SpotlightFilterFunction = (query, actions) => {
  const letters = fold(query);
  const all = actions.flatMap((action) => (isActionsGroup(action) ? action.actions : [action]));
  const has = (text: string | undefined) => text !== undefined && fold(text).includes(letters);
  const byName = all.filter(({ label }) => has(label));
  const others = all.filter(
    (action) => !byName.includes(action) && (action.id?.startsWith(FOUND) || has(action.description)),
  );
  return [...byName, ...others];
};
