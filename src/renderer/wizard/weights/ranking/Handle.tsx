import type { DraggableAttributes, DraggableSyntheticListeners } from '@dnd-kit/core';
import { IconGripVertical } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import css from './ranking.module.css';

interface HandleProps {
  ref: Ref<HTMLButtonElement>;
  label: string;
  attributes: DraggableAttributes;
  listeners: DraggableSyntheticListeners;
  /** Sees keys first; those it prevents, and keys with Ctrl or Alt, pick nothing up. */
  onKeyDown?: (event: KeyboardEvent) => void;
  /** The button that the keyboard is brought back to. */
  main?: boolean;
}

/** What a row is picked up by; the pointer may take the row itself. */
export function Handle({ ref, label, attributes, listeners, onKeyDown, main = false }: HandleProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={css['handle']}
      aria-label={label}
      aria-describedby={attributes['aria-describedby']}
      aria-roledescription="movable"
      data-main={main || undefined}
      onPointerDown={(event) => listeners?.['onPointerDown']?.(event)}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        const held = event.ctrlKey || event.metaKey || event.altKey;
        if (!event.defaultPrevented && !held) listeners?.['onKeyDown']?.(event);
      }}
    >
      <IconGripVertical size={18} stroke={1.6} aria-hidden />
    </button>
  );
}
