import { Button } from '@mantine/core';
import { Notifications, notifications, notificationsStore } from '@mantine/notifications';
import { failureMessage } from '../app/client.ts';
import { useOpenDialogs } from './Dialog.tsx';
import { isTypedInto } from './keys.ts';
import css from './toast.module.css';
import { useShortcuts } from './use-shortcuts.ts';

const LOOK = {
  classNames: {
    root: css['toast'] ?? '',
    description: css['text'] ?? '',
    title: css['text'] ?? '',
    closeButton: css['close'] ?? '',
  },
  closeButtonProps: { 'aria-label': 'Dismiss this message' },
};

/** Most toasts in sight. Older ones wait behind the newest, each with its way back, until there is room again. */
const IN_SIGHT = 2;

/**
 * Where toasts show: at the end of the window, or at its top while a dialog is open, whose buttons stay free. F8 gives the newest
 * the focus, by which it stays; Ctrl+Z takes back what the newest tells of, unless something is written into.
 */
export function Toasts() {
  const isBesideDialog = useOpenDialogs((count) => count > 0);
  useShortcuts({ f8: focusNewest, 'mod+z': ({ target }) => !isTypedInto(target) && takeBackNewest() }, true);
  // The very same element: moved to another place of Mantine's, a toast would be read out again and stay for longer.
  return (
    <Notifications
      position="bottom-center"
      limit={IN_SIGHT}
      autoClose={8000}
      className={isBesideDialog ? css['besideDialog'] : css['atEnd']}
    />
  );
}

/** @returns false where there is none */
function focusNewest(): boolean {
  const button = document.querySelector<HTMLElement>(`.${css['toast']} :is(button, a)`);
  button?.focus();
  return button !== null;
}

/** The ways back that are offered, by the id of their toast, newest last. */
const waysBack = new Map<string, () => void>();

/** @returns false where there is none */
function takeBackNewest(): boolean {
  const { notifications: inSight, queue } = notificationsStore.getState();
  const there = new Set([...inSight, ...queue].map(({ id }) => id));
  const newest = [...waysBack].findLast(([id]) => there.has(id));
  newest?.[1]();
  return newest !== undefined;
}

/** The toast of each subject that was shown last. */
const lastAbout = new Map<string, string>();
let shown = 0;

/**
 * Shows a toast before all others.
 * @param about its subject: what is told of the same subject later takes its place
 */
function show(about: string, told: Parameters<typeof notifications.show>[0]): string {
  const before = lastAbout.get(about);
  if (before !== undefined) notifications.hide(before);
  shown += 1;
  const id = notifications.show({
    ...LOOK,
    ...told,
    priority: shown,
    onClose: () => {
      if (lastAbout.get(about) === id) lastAbout.delete(about);
      waysBack.delete(id);
    },
  });
  lastAbout.set(about, id);
  return id;
}

/** Shows a line for a few seconds. Nothing important is said by a toast alone. */
export function toast(message: string): void {
  show('told', { message });
}

/**
 * One line with a way back.
 * @param about its subject: what is told of the same subject later takes its place, so that no way back stays that leads nowhere
 * @returns what takes it away, for when it is taken back elsewhere
 */
export function toastWithUndo(message: string, undo: () => void, about: string): () => void {
  const takeBack = () => {
    notifications.hide(id);
    undo();
  };
  const id = show(`undo ${about}`, {
    message: (
      <span className={css['line']}>
        <span>{message}</span>
        <Button size="compact-sm" variant="default" onClick={takeBack}>
          Undo
        </Button>
      </span>
    ),
  });
  waysBack.set(id, takeBack);
  return () => void notifications.hide(id);
}

/** The record of an id lies in the trash now, from where it can be taken again. */
export const toastTrashed = (id: string, restore: () => Promise<unknown>): void =>
  void toastWithUndo('Moved to the trash.', () => void restore().catch(reportFailure), `trashed ${id}`);

/** A toast that stays until it is closed, with a link that opens in a new tab. */
export function toastToStay(message: string, { href, label }: { href: string; label: string }): void {
  show(`stay ${message}`, {
    autoClose: false,
    message: (
      <span className={css['line']}>
        <span>{message}</span>
        <Button component="a" href={href} target="_blank" rel="noopener" size="compact-sm" variant="default">
          {label}
        </Button>
      </span>
    ),
  });
}

/** Shows what went wrong and what to do, until it is closed. */
export function reportFailure(error: unknown): void {
  const message = failureMessage(error);
  show(`failure ${message}`, { message, autoClose: false, role: 'alert' });
}
