import { IconTable, IconUpload } from '@tabler/icons-react';
import type { FileOutcome } from '../../../core/api.ts';
import { api } from '../../app/client.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { handOver } from '../../ui/hand-over.ts';
import look from '../../ui/look.module.css';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { reportFailure } from '../../ui/toast.tsx';
import { useTask } from '../../ui/use-task.ts';
import { Row } from './Row.tsx';
import css from './storage.module.css';

export function ExportRow() {
  const { busy, run } = useTask(reportFailure);
  const give = (make: () => Promise<FileOutcome>) => run(async () => handOver(await make()));
  const text = (format: 'markdown' | 'json' | 'predictions') => () =>
    void give(() => api.exportText({ format, id: null }));
  return (
    <Row label="Export everything" why="One file with everything. Crossroads can import it again.">
      <div className={css['line']}>
        <p>
          Decisions, notes, drafts, cards, settings and the trash.{' '}
          <span className={look['quiet']}>It is not encrypted.</span>
        </p>
        <ActionButton
          Icon={IconUpload}
          loading={busy}
          onClick={() => void give(() => api.exportArchive({ id: null }))}
        >
          Export…
        </ActionButton>
      </div>
      <p className={look['quiet']}>For other programs; Crossroads cannot import these:</p>
      <div className={css['texts']}>
        <QuietButton Icon={IconUpload} onClick={text('markdown')}>
          Markdown
        </QuietButton>
        <QuietButton Icon={IconUpload} onClick={text('json')}>
          JSON
        </QuietButton>
        <QuietButton Icon={IconTable} onClick={text('predictions')}>
          Predictions as CSV
        </QuietButton>
      </div>
    </Row>
  );
}
