import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import css from './cards.module.css';

interface FileButtonProps extends ButtonProps {
  /** Endings that the dialog offers, with commas between them. */
  accept: string;
  onFile: (file: File) => void;
  children: ReactNode;
}

/** A button that opens the system's dialog for one file. */
export function FileButton({ accept, onFile, children, ...props }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...props} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        className={css['file']}
        // The button before it is what is reached and read out.
        tabIndex={-1}
        aria-hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again, after it was changed.
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
