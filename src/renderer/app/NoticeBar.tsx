import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useApp } from '../stores/app-store.ts';
import { dismissNotice, useNotices } from '../stores/notices-store.ts';
import { AwayFolder } from './AwayFolder.tsx';
import css from './NoticeBar.module.css';

/** Messages of the host: problems it found and solved, and the reason while nothing can be saved. */
export function NoticeBar() {
  const info = useApp((state) => state.info);
  const { notices } = useNotices();
  if (notices.length === 0 && (info?.readOnly ?? null) === null) return null;
  return (
    <div className={css['bar']}>
      {info?.readOnly != null && (
        <Alert
          icon={<IconAlertTriangle size={18} stroke={1.6} />}
          color="red"
          classNames={{ message: css['text'] ?? '' }}
          variant="default"
        >
          {info.readOnly}
          <AwayFolder key={info.readOnly} />
        </Alert>
      )}
      {notices.map(({ id, text, file }) => (
        <Alert
          key={id}
          icon={<IconInfoCircle size={18} stroke={1.6} />}
          variant="default"
          classNames={{ message: css['text'] ?? '' }}
          withCloseButton
          closeButtonLabel="Dismiss this message"
          onClose={() => void dismissNotice(id)}
        >
          {text}
          {file !== null && <code className={css['file']}>{file}</code>}
        </Alert>
      ))}
    </div>
  );
}
