import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { isUnworded } from '../../../../core/card/proposal-edits.ts';
import { capitalised } from '../../../../words/figures.ts';
import { countOf } from '../../../ui/format.ts';
import type { EditorContext } from '../editor-context.ts';
import { focusField, labelField } from '../focus-field.ts';
import { StatementOf } from './StatementOf.tsx';
import { readyIn, toWrite } from './to-write.ts';
import { WordingSheet } from './WordingSheet.tsx';
import css from './wording.module.css';

interface WordingPartProps {
  context: EditorContext;
  page: string | null;
}

/** What the page does not name soundly, first in line: one criterion at a time, the others in a line each. */
export function WordingPart({ context, page }: WordingPartProps) {
  const { proposal, actions } = context;
  const open = toWrite(proposal);
  const [first] = useState(open.length);
  const [chosen, setChosen] = useState<string | null>(null);
  const total = Math.max(first, open.length);
  const current = open.find(({ id }) => id === chosen) ?? open[0];
  const ready = readyIn(proposal).filter(({ on }) => on).length;
  if (total === 0) return null;
  const write = (id: string) => {
    flushSync(() => setChosen(id));
    focusField(labelField(id));
  };
  return (
    <section className={css['part']} aria-labelledby="to-write">
      <div className={css['heading']}>
        <div>
          <h1 id="to-write" tabIndex={-1} data-field="wording.done">
            {open.length === 0
              ? `${counted(ready)} ${ready === 1 ? 'is' : 'are'} ready.`
              : `${counted(open.length)} ${open.length === 1 ? 'needs' : 'need'} your words.`}
          </h1>
          <p>{leadOf(open.length, ready)}</p>
        </div>
        <div className={css['progress']}>
          <span className={css['steps']} aria-hidden>
            {Array.from({ length: total }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the steps are their places
              <span key={at} data-done={at < total - open.length || undefined} />
            ))}
          </span>
          {total - open.length} of {total}
        </div>
      </div>
      {current !== undefined && (
        <WordingSheet
          key={current.id}
          criterion={current}
          context={context}
          page={page}
          last={open.length === 1}
        />
      )}
      <ul aria-label="Still to write">
        {open
          .filter((each) => each !== current)
          .map((each) => (
            <li key={each.id} className={css['row']}>
              <StatementOf criterion={each} proposal={proposal} />
              <p className={css['label']} dir="auto" data-user-text>
                {!isUnworded(each) && each.label}
              </p>
              <Button
                variant="subtle"
                size="xs"
                aria-label={`Leave out ${each.label}`}
                onClick={() => actions.leaveOut(each.id)}
              >
                Leave it out
              </Button>
              <Button
                variant="default"
                size="xs"
                aria-label={`Write ${each.label}`}
                leftSection={<IconPencil size={15} stroke={1.6} aria-hidden />}
                onClick={() => write(each.id)}
              >
                Write it
              </Button>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** "Four criteria", "One criterion". */
const counted = (count: number): string => capitalised(countOf(count, 'criterion', 'criteria'));

function leadOf(open: number, ready: number): string {
  if (open === 0) return 'Look them over below, and save.';
  const others = ready === 0 ? '' : ` ${counted(ready)} ${ready === 1 ? 'is' : 'are'} ready below.`;
  return `Say what each is about and what bad and good would be, or leave it out.${others}`;
}
