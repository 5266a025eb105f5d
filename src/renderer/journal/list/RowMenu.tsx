import { Menu } from '@mantine/core';
import { IconArchive, IconArrowsLeftRight, IconDots, IconPin, IconTag, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { ArrangementChange } from '../../../core/journal/arrangement.ts';
import type { JournalRow } from '../../../core/journal/list/journal-row.ts';
import { api } from '../../app/client.ts';
import { comparePath } from '../../compare/places.ts';
import { useReadOnly } from '../../stores/app-store.ts';
import { attempt } from '../../ui/attempt.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { toastWithUndo } from '../../ui/toast.tsx';
import { removeDecision } from '../remove-decision.ts';
import { TagsDialog } from './TagsDialog.tsx';

const ICON = { size: 16, stroke: 1.6 } as const;

interface RowMenuProps {
  row: JournalRow;
  /** The row has changed on the host. */
  onChange: () => void;
}

/** What can be done with a decision without opening it. */
export function RowMenu({ row, onChange }: RowMenuProps) {
  const [tagging, setTagging] = useState(false);
  const readOnly = useReadOnly();
  const arrange = async (change: ArrangementChange, done: string, back: ArrangementChange) => {
    const put = (next: ArrangementChange) =>
      attempt(async () => {
        await api.arrangeDecision({ id: row.id, change: next });
        onChange();
      });
    if (await put(change)) toastWithUndo(done, () => void put(back), `arranged ${row.id}`);
  };
  const { pinned, archived, tags } = row;
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
            onClick={() => void arrange({ pinned: !pinned }, pinned ? 'Unpinned.' : 'Pinned.', { pinned })}
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
            onClick={() =>
              void arrange(
                { archived: !archived },
                archived ? 'Taken out of the archive.' : 'Archived. It stays under Archived.',
                { archived },
              )
            }
          >
            {archived ? 'Take out of the archive' : 'Archive'}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconArrowsLeftRight {...ICON} aria-hidden />}
            onClick={() => navigate(comparePath({ id: row.id, review: null }))}
          >
            Compare
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            disabled={readOnly}
            leftSection={<IconTrash {...ICON} aria-hidden />}
            onClick={() => void removeDecision(row.id)}
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
            void arrange({ tags: next }, 'Tags changed.', { tags });
          }}
        />
      )}
    </>
  );
}
