import { useSortable } from '@dnd-kit/sortable';
import type { CSSProperties } from 'react';

const EASING = 'cubic-bezier(0.2, 0, 0, 1)';

/** How long rows take to make room, in ms: as long as everything else here moves, and no time with reduced motion. */
function motion(): number {
  const base = getComputedStyle(document.documentElement).getPropertyValue('--cr-base');
  return Number.parseFloat(base) || 0;
}

/** One row of the order as dnd-kit moves it: up and down only. */
export function useSortableRow(id: string, disabled = false) {
  const duration = motion();
  const sortable = useSortable({
    id,
    // A place to let go over, but nothing to pick up.
    disabled: { draggable: disabled },
    transition: duration > 0 ? { duration, easing: EASING } : null,
  });
  const { transform, transition } = sortable;
  const style: CSSProperties = {
    transform: transform === null ? undefined : `translateY(${transform.y}px)`,
    transition,
  };
  return { ...sortable, style };
}
