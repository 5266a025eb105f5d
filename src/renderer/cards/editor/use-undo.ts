import { useEffect } from 'react';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import type { CriterionActions } from './criterion-actions.ts';

/** Ctrl+Z undoes the last split, merge or drop; after further typing it undoes in the field. */
export function useUndo(actions: CriterionActions): void {
  useShortcuts({ 'mod+z': ({ target }) => !isElsewhere(target) && actions.undo() });
  useEffect(() => () => actions.leave(), [actions]);
}

/** A field whose words the card does not hold yet, such as the parts of a split: there it undoes what is written. */
const isElsewhere = (target: EventTarget | null): boolean =>
  (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) &&
  target.type !== 'checkbox' &&
  target.dataset['field'] === undefined;
