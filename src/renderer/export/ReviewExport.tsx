import { IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { QuietButton } from '../ui/QuietButton.tsx';
import { ExportDialog } from './ExportDialog.tsx';

interface ReviewExportProps {
  /** Of the decision. */
  id: string;
  /** Of the review's revision. */
  number: number;
  /** Its day, as it is written. */
  day: string;
}

/** One review as a paper of its own. */
export function ReviewExport({ id, number, day }: ReviewExportProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <QuietButton
        Icon={IconFileDownload}
        label={`Export the review of ${day}`}
        onClick={() => setOpen(true)}
      >
        Export
      </QuietButton>
      {isOpen && <ExportDialog subject={{ kind: 'review', id, number }} onClose={() => setOpen(false)} />}
    </>
  );
}
