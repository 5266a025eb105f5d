import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import unseen from '../ui/unseen.module.css';

interface FileButtonProps extends ButtonProps {
  /** File extensions that the dialog offers, separated by commas. */
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
        className={unseen['readOut']}
        // The visible button takes the focus and is read out instead.
        tabIndex={-1}
        aria-hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Allows the same file to be chosen again after it was changed.
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
