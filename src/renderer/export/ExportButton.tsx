import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ReportSubject } from '../../core/api.ts';
import { offerExport } from '../ui/menu-export.ts';
import { ExportDialog } from './ExportDialog.tsx';

interface ExportButtonProps {
  subject: ReportSubject;
  /** Asked first: runs what it is given once the export may go on. */
  first?: (go: () => void) => void;
}

/** Asks how what the screen shows is to be exported. While it is there, the application menu does the same. */
export function ExportButton({ subject, first = (go) => go() }: ExportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const open = useEffectEvent(() => first(() => setOpen(true)));
  useEffect(() => offerExport(() => open()), []);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileDownload size={18} stroke={1.6} aria-hidden />}
        onClick={() => first(() => setOpen(true))}
      >
        Export PDF
      </Button>
      {isOpen && <ExportDialog subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
