import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import type { Period } from '../../core/journal/letter.ts';
import { localDay } from '../../core/local-day.ts';
import type { Day } from '../../core/time.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { DayField } from '../ui/DayField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import css from './export.module.css';

/** Asks for a period, and tells its decisions in a letter. @param since the year of the first decision */
export function LetterButton({ since }: { since: number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton Icon={IconMail} onClick={() => setOpen(true)}>
        Yearly letter
      </ActionButton>
      {isOpen && <LetterDialog since={since} onClose={() => setOpen(false)} />}
    </>
  );
}

const OTHER = 'other';

const yearOf = (year: string): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });

interface LetterDialogProps {
  since: number;
  onClose: () => void;
}

function LetterDialog({ since, onClose }: LetterDialogProps) {
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: Math.max(1, thisYear - since + 1) }, (_, index) =>
    String(thisYear - index),
  );
  const [chosen, setChosen] = useState(String(thisYear));
  const [other, setOther] = useState<{ from: Day | null; to: Day | null }>(yearOf(String(thisYear)));
  /** The last one that was complete: its letter stays in sight while another is typed. */
  const [period, setPeriod] = useState<Period>(yearOf(String(thisYear)));
  const choose = (year: string) => {
    setChosen(year);
    if (year === OTHER) setOther(period);
    else setPeriod(yearOf(year));
  };
  const change = (part: Partial<typeof other>) => {
    const next = { ...other, ...part };
    setOther(next);
    if (next.from !== null && next.to !== null) setPeriod({ from: next.from, to: next.to });
  };
  const today = localDay(new Date());
  return (
    <ExportDialog subject={{ kind: 'letter', ...period }} onClose={onClose}>
      <SelectField
        label="Period"
        value={chosen}
        onChange={choose}
        options={[
          ...years.map((year) => ({ value: year, label: year })),
          { value: OTHER, label: 'From one day to another' },
        ]}
      />
      {chosen === OTHER && (
        <div className={css['period']}>
          <DayField label="From" value={other.from} today={today} onChange={(from) => change({ from })} />
          <DayField label="To" value={other.to} today={today} onChange={(to) => change({ to })} />
        </div>
      )}
    </ExportDialog>
  );
}
