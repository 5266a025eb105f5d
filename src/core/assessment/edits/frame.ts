import type { PathKey } from '../../card/card.ts';
import type { Draft, Frame, RoleMeaning } from '../draft.ts';

/** Changes answers of the frame; the others stay. */
export const changeFrame = (draft: Draft, change: Partial<Omit<Frame, 'roles'>>): Draft => ({
  ...draft,
  frame: { ...draft.frame, ...change },
});

/** Changes what a path means for the user. */
export const changeRole = (draft: Draft, path: PathKey, change: Partial<RoleMeaning>): Draft => ({
  ...draft,
  frame: {
    ...draft.frame,
    roles: { ...draft.frame.roles, [path]: { ...draft.frame.roles[path], ...change } },
  },
});
