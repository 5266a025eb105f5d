import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ReactNode, useRef } from 'react';
import type { Draft } from '../../../../core/assessment/draft.ts';
import { overWords } from './ranking-words.ts';
import { NEXT_PLACE } from './use-ranking-moves.ts';

interface RankingDragProps {
  draft: Draft;
  /** Ids of all rows from top to bottom, the next place among them. */
  items: string[];
  onDrop: (id: string, over: string) => void;
  children: ReactNode;
}

const INSTRUCTIONS =
  'Space picks it up, arrow up and down move it, Space lets it go, Escape leaves it where it was.';

/** Lets rows be dragged by pointer and keyboard, and says what a drag would do. What it did, the moves themselves say. */
export function RankingDrag({ draft, items, onDrop, children }: RankingDragProps) {
  const sensors = useSensors(
    // A short way first, so that a click stays a click.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  /** Being picked up, it is over its own place: nothing to tell until it has been elsewhere. */
  const away = useRef(false);
  const label = (id: string | number) => draft.criteria.find((each) => each.id === id)?.label ?? '';
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over !== null && over.id !== active.id) onDrop(String(active.id), String(over.id));
      }}
      accessibility={{
        screenReaderInstructions: { draggable: INSTRUCTIONS },
        announcements: {
          onDragStart({ active }) {
            away.current = false;
            return `Picked up ${label(active.id)}.`;
          },
          onDragOver({ active, over }) {
            if (over === null || (over.id === active.id && !away.current)) return undefined;
            away.current = true;
            return overWords(draft, String(active.id), String(over.id), NEXT_PLACE);
          },
          onDragEnd: () => undefined,
          onDragCancel: ({ active }) => `${label(active.id)} stays where it was.`,
        },
      }}
    >
      <SortableContext items={items} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
