import { Menu } from '@mantine/core';
import { IconArchive, IconArrowsLeftRight, IconDots, IconPin, IconTag, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { JournalRow } from '../../../core/journal/list/journal-row.ts';
import { comparePath } from '../../compare/places.ts';
import { useReadOnly } from '../../stores/app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { setArchived, setPinned, setTags } from '../arrange.ts';
import { removeDecision } from '../remove-decision.ts';
import { TagsDialog } from './TagsDialog.tsx';

const ICON = { size: 16, stroke: 1.6 } as const;

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
          <Menu.Item
            disabled={readOnly}
            leftSection={<IconPin {...ICON} aria-hidden />}
            onClick={() => void setPinned(id, !pinned)}
          >
            {pinned ? 'Unpin' : 'Pin to the top'}
          </Menu.Item>
          <Menu.Item
            disabled={readOnly}
            leftSection={<IconTag {...ICON} aria-hidden />}
            onClick={() => setTagging(true)}
          >
            Tags…
          </Menu.Item>
          <Menu.Item
            disabled={readOnly}
            leftSection={<IconArchive {...ICON} aria-hidden />}
            onClick={() => void setArchived(id, !archived)}
          >
            {archived ? 'Take out of the archive' : 'Archive'}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconArrowsLeftRight {...ICON} aria-hidden />}
            onClick={() => navigate(comparePath({ id, review: null }))}
          >
            Compare
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            disabled={readOnly}
            leftSection={<IconTrash {...ICON} aria-hidden />}
            onClick={() => void removeDecision(id)}
          >
            Delete
          </Menu.Item>
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
