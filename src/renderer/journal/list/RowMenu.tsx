import { Menu } from '@mantine/core';
import { IconArchive, IconArrowsLeftRight, IconDots, IconPin, IconTag, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { JournalRow } from '../../../core/journal/list/journal-row.ts';
import { comparePath } from '../../compare/places.ts';
import { useReadOnly } from '../../stores/app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuEntry } from '../../ui/MenuEntry.tsx';
import { setArchived, setPinned, setTags } from '../arrange.ts';
import { removeDecision } from '../remove-decision.ts';
import { TagsDialog } from './TagsDialog.tsx';

/** What can be done with a decision without opening it. */
export function RowMenu({ row }: { row: JournalRow }) {
  const [tagging, setTagging] = useState(false);
  const readOnly = useReadOnly();
  const { id, pinned, archived, tags } = row;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <IconButton Icon={IconDots} label={`More for ${row.title}`} onClick={() => {}} />
        </Menu.Target>
        <Menu.Dropdown>
          <MenuEntry Icon={IconPin} disabled={readOnly} onClick={() => void setPinned(id, !pinned)}>
            {pinned ? 'Unpin' : 'Pin to the top'}
          </MenuEntry>
          <MenuEntry Icon={IconTag} disabled={readOnly} onClick={() => setTagging(true)}>
            Tags…
          </MenuEntry>
          <MenuEntry Icon={IconArchive} disabled={readOnly} onClick={() => void setArchived(id, !archived)}>
            {archived ? 'Take out of the archive' : 'Archive'}
          </MenuEntry>
          <Menu.Divider />
          <MenuEntry Icon={IconArrowsLeftRight} onClick={() => navigate(comparePath({ id, review: null }))}>
            Compare
          </MenuEntry>
          <Menu.Divider />
          <MenuEntry Icon={IconTrash} disabled={readOnly} onClick={() => void removeDecision(id)}>
            Delete
          </MenuEntry>
        </Menu.Dropdown>
      </Menu>
      {tagging && (
        <TagsDialog
          row={row}
          onClose={() => setTagging(false)}
          onSave={(next) => {
            setTagging(false);
            void setTags(id, next, tags);
          }}
        />
      )}
    </>
  );
}
