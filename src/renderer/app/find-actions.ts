import { isActionsGroup, type SpotlightFilterFunction } from '@mantine/spotlight';
import { fold } from '../../core/fold.ts';

/** The palette's actions for a few letters: those with them in their name first, then those with them in what they do. */
export const findActions: SpotlightFilterFunction = (query, actions) => {
  const sought = fold(query);
  const all = actions.flatMap((action) => (isActionsGroup(action) ? action.actions : [action]));
  const has = (text: string | undefined) => text !== undefined && fold(text).includes(sought);
  const byName = all.filter(({ label }) => has(label));
  return [...byName, ...all.filter((action) => !byName.includes(action) && has(action.description))];
};
