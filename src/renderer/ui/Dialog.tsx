import { Modal, type ModalProps } from '@mantine/core';
import { useLayoutEffect } from 'react';
import { create } from 'zustand';

/** Number of dialogs that are open: what else lies over the page keeps clear of them. */
export const useOpenDialogs = create(() => 0);

interface DialogProps extends Omit<ModalProps, 'opened' | 'closeButtonProps'> {
  opened?: boolean;
  /** Names the cross. */
  closeLabel?: string;
}

/** A dialog in the middle of the window, open as long as it is rendered. */
export function Dialog({ opened = true, closeLabel = 'Go back', ...props }: DialogProps) {
  useLayoutEffect(() => {
    if (!opened) return;
    useOpenDialogs.setState((count) => count + 1, true);
    return () => useOpenDialogs.setState((count) => count - 1, true);
  }, [opened]);
  return <Modal opened={opened} centered closeButtonProps={{ 'aria-label': closeLabel }} {...props} />;
}
