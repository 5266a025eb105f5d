import { isActionsGroup, type SpotlightFilterFunction } from '@mantine/spotlight';
import { fold } from '../../core/fold.ts';

/** Prefix of actions that the host found: they match the query already. */
export const FOUND = 'found-';

/** Filters the palette's actions: matches in the name first, then matches in the description. */
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
