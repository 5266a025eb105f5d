import { useEffect, useMemo, useState } from 'react';
import type { CriterionActions } from './criterion-actions.ts';
import type { EditorContext } from './editor-context.ts';
import { fieldNamed, focusField, labelField, readyRow, returnTo } from './focus-field.ts';

/**
 * The criterion that is edited from its row among those ready to ask, with the ways there and back. It is edited from
 * there until the user goes back, or the focus goes elsewhere.
 */
export function useEditedRow(
  actions: CriterionActions,
): Pick<EditorContext, 'edited' | 'onEdit' | 'onEdited'> {
  const [edited, setEdited] = useState<string | null>(null);
  useEffect(() => {
    if (edited === null) return;
    const onFocus = ({ target }: FocusEvent) => {
      const fields = fieldNamed(labelField(edited))?.closest('li');
      if (!(target instanceof Node && fields?.contains(target))) setEdited(null);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [edited]);
  const ways = useMemo(
    () => ({
      onEdit: (id: string) => {
        // The focus goes first: it ends the editing of another.
        actions.focus(id);
        setEdited(id);
      },
      onEdited: (id: string) => {
        setEdited(null);
        // A criterion that is no longer ready has no row.
        if (!returnTo(readyRow(id))) focusField(labelField(id));
      },
    }),
    [actions],
  );
  return { edited, ...ways };
}
