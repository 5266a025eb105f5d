import { IconFileDownload } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ReportSubject } from '../../core/api.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { offerExport } from '../ui/menu-export.ts';
import { ExportDialog } from './ExportDialog.tsx';

interface ExportButtonProps {
  subject: ReportSubject;
  /** Opens the dialog elsewhere, where it outlives the button. */
  onOpen?: () => void;
}

/** Asks how what the screen shows is to be exported. While it is there, the application menu does the same. */
export function ExportButton({ subject, onOpen }: ExportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const open = onOpen ?? (() => setOpen(true));
  const openNow = useEffectEvent(open);
  useEffect(() => offerExport(() => openNow()), []);
  return (
    <>
      <ActionButton Icon={IconFileDownload} onClick={open}>
        Export PDF
      </ActionButton>
      {isOpen && <ExportDialog subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
