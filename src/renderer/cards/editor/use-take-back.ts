import { useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import type { CriterionActions } from './criterion-actions.ts';

/** Ctrl+Z takes back the last split, merge or drop; once something was written since, it is the field's own. */
export function useTakeBack(actions: CriterionActions): void {
  const take = (event: KeyboardEvent) => {
    if (actions.takeBack()) event.preventDefault();
  };
  useHotkeys([['mod+Z', take, { preventDefault: false }]], []);
  useEffect(() => () => actions.leave(), [actions]);
}
