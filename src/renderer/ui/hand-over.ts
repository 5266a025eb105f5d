import type { ReportOutcome } from '../../core/api.ts';
import { download } from '../../sheet/download.ts';
import { toast, toastToStay } from './toast.tsx';

/** Says where a file went and does the window's part: starts a download, or opens a page to print by hand. */
export function handOver(outcome: ReportOutcome): void {
  switch (outcome.kind) {
    case 'saved':
      toast(`Saved to ${outcome.path}`);
      return;
    case 'cancelled':
      return;
    case 'download':
      download(outcome.url, outcome.fileName);
      toast(`Given to your browser to save as ${outcome.fileName}`);
      return;
    case 'print-view':
      // A browser may refuse to open a tab by itself: the link is there in any case.
      window.open(outcome.url, '_blank', 'noopener');
      toastToStay(outcome.advice, { href: outcome.url, label: 'Open the page to print' });
      return;
  }
}
