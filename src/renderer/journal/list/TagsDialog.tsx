import { Button, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { MAX_TAGS } from '../../../core/journal/arrangement.ts';
import type { JournalRow } from '../../../core/journal/list/journal-row.ts';
import { TEXT_LIMITS } from '../../../core/text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import dialog from '../../ui/dialog.module.css';
import css from './TagsDialog.module.css';

interface TagsDialogProps {
  row: JournalRow;
  onClose: () => void;
  onSave: (tags: string[]) => void;
}

/** Words of the user's own to find decisions by. */
export function TagsDialog({ row, onClose, onSave }: TagsDialogProps) {
  const [tags, setTags] = useState(row.tags);
  return (
    <Dialog onClose={onClose} title="Tags of this decision">
      <div className={dialog['body']}>
        <TagsInput
          label="Tags"
          description="Write one, then press Enter."
          value={tags}
          onChange={setTags}
          classNames={{ input: css['tags'] ?? '', inputField: css['field'] ?? '' }}
          maxTags={MAX_TAGS}
          maxLength={TEXT_LIMITS.name}
          data-autofocus
          data-user-text
        />
        <div className={dialog['buttons']}>
          <Button variant="default" onClick={onClose}>
            Go back
          </Button>
          <Button onClick={() => onSave(tags)}>Save the tags</Button>
        </div>
      </div>
    </Dialog>
  );
}
