import { useState } from 'react';
import type { MissingDecision } from '../../../core/missing-decisions.ts';
import { api } from '../../app/client.ts';
import { attempt } from '../../ui/attempt.ts';
import { handOver } from '../../ui/hand-over.ts';
import { toastWithUndo } from '../../ui/toast.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { MissingItem } from './MissingItem.tsx';
import { Row } from './Row.tsx';
import css from './storage.module.css';
import { refreshAll } from './undo-import.ts';
import { useImport } from './use-import.ts';

interface MissingRowProps {
  missing: readonly MissingDecision[];
  onChange: () => Promise<unknown>;
}

/** Decisions and drafts that are gone, with what is left of them and what can be done. Nothing where there is none. */
export function MissingRow({ missing, onChange }: MissingRowProps) {
  const [looking, setLooking] = useState<string | null>(null);
  /** Of these no snapshot has what is missing. */
  const [inNone, setInNone] = useState<readonly string[]>([]);
  const { readSnapshot, ...found } = useImport(onChange);

  const look = async (id: string) => {
    setLooking(id);
    await attempt(async () => {
      const snapshot = await api.findMissing({ id });
      if (snapshot === null) setInNone((before) => [...before, id]);
      else await readSnapshot(snapshot, id);
    });
    setLooking(null);
  };
  const save = (id: string) => attempt(async () => handOver(await api.exportBelongings({ id })));
  const discard = (id: string) =>
    attempt(async () => {
      const items = await api.discardBelongings({ id });
      await refreshAll(onChange);
      const undo = () =>
        void attempt(async () => {
          await api.restoreBelongings({ items });
          await refreshAll(onChange);
        });
      toastWithUndo('Moved to the trash.', undo, `belongings ${id}`);
    });

  if (missing.length === 0) return null;
  return (
    <Row
      label="Missing decisions"
      why="Something tells of a decision or draft that is not here. Crossroads did not remove it. A sync program may still bring it."
    >
      <ul className={css['copies']}>
        {missing.map((each) => (
          <MissingItem
            key={each.id}
            missing={each}
            looking={looking === each.id}
            isInNone={inNone.includes(each.id)}
            onLook={() => void look(each.id)}
            onSave={() => void save(each.id)}
            onDiscard={() => void discard(each.id)}
          />
        ))}
      </ul>
      <ImportOutcome {...found} />
    </Row>
  );
}
