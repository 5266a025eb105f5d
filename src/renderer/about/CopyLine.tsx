import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { IconButton } from '../ui/IconButton.tsx';
import css from './AboutScreen.module.css';

/** A line of text with a button that copies it. */
export function CopyLine({ text, what }: { text: string; what: string }) {
  const { copy, copied } = useClipboard();
  return (
    <span className={css['line']}>
      <code>{text}</code>
      <IconButton
        Icon={copied ? IconCheck : IconCopy}
        label={copied ? 'Copied' : `Copy the ${what}`}
        onClick={() => copy(text)}
      />
    </span>
  );
}
