import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ReportSubject } from '../../core/api.ts';
import { type PaperSize, paperSize } from '../../core/paper-size.ts';
import { FILE_NAME_LENGTH, type ReportLayout, type ReportStep } from '../../core/report-options.ts';
import { capitalised } from '../../words/figures.ts';
import { PAPER_NAMES } from '../../words/paper-names.ts';
import { ChoiceGroup, type ChoiceOption } from '../ui/ChoiceGroup.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { countOf } from '../ui/format.ts';
import { PickCards } from '../ui/PickCards.tsx';
import css from './export.module.css';
import { Parts } from './Parts.tsx';
import { Preview } from './Preview.tsx';
import { useExport } from './use-export.ts';
import { hasLayouts, type Loaded, useSubject } from './use-subject.ts';
import { useUndrawable } from './use-undrawable.ts';

interface ExportDialogProps {
  subject: ReportSubject;
  onClose: () => void;
  /** What else is asked of this subject, such as a period. */
  children?: ReactNode;
}

const LAYOUTS = [
  {
    value: 'one-page',
    title: 'One page',
    detail: 'To talk it over: the verdict and what speaks for each.',
    path: null,
  },
  { value: 'full', title: 'Full record', detail: 'Every figure and chart, and what you tick.', path: null },
] as const;

/** What is wrong with a file name; null where nothing is. */
function nameProblem(name: string): string | null {
  const over = name.trim().length - FILE_NAME_LENGTH;
  return over <= 0 ? null : `The name is ${countOf(over, 'character', 'characters')} too long. Shorten it.`;
}

/** The full record says how many pages it has, once it was laid out. */
const layoutsWith = (count: number | null) =>
  LAYOUTS.map((each) =>
    each.value === 'full' && count !== null
      ? {
          ...each,
          detail: `${capitalised(countOf(count, 'page', 'pages'))}: every figure, and what you tick.`,
        }
      : each,
  );

const STEPS: Record<ReportStep, string> = {
  reading: 'Reading your answers…',
  printing: 'Laying out the pages…',
  numbering: 'Numbering the pages…',
  saving: 'Saving…',
};

/** What is asked before a PDF is made: how much, what may be read in it, on which paper, under which name. */
export function ExportDialog({ subject, onClose, children }: ExportDialogProps) {
  const { loaded, failure } = useSubject(subject);
  return (
    <Dialog
      onClose={onClose}
      size={964}
      padding={0}
      title="Export as PDF"
      closeLabel="Close"
      classNames={{ header: css['head'] ?? '', body: css['frame'] ?? '' }}
    >
      {failure !== null && loaded === null && (
        <div className={css['left']}>
          <FieldProblem message={failure} />
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
        </div>
      )}
      {failure === null && loaded === null && <p className={css['left']}>Reading…</p>}
      {loaded !== null && (
        <Options subject={subject} loaded={loaded} unread={failure} onClose={onClose}>
          {children}
        </Options>
      )}
    </Dialog>
  );
}

interface OptionsProps extends ExportDialogProps {
  loaded: Loaded;
  /** Why what is asked for by now cannot be read; what was read before stays in sight. */
  unread: string | null;
}

const PAPERS: readonly ChoiceOption<PaperSize>[] = paperSize.options.map((value) => ({
  value,
  label: PAPER_NAMES[value],
}));

function Options({ subject, loaded, unread, onClose, children }: OptionsProps) {
  const [fileName, setFileName] = useState('');
  const { choice, isUsualPaper, change, save, cancel, copy, busy, step, failure } = useExport(
    subject,
    loaded,
    onClose,
  );
  const { layout, include, paper } = choice;
  const undrawable = useUndrawable(loaded, include);
  const [count, setCount] = useState<number | null>(null);
  const tooLong = nameProblem(fileName);
  return (
    <>
      <form
        className={css['left']}
        onSubmit={(event) => {
          event.preventDefault();
          void save(fileName);
        }}
      >
        <p className={css['quiet']} data-user-text>
          {loaded.title}
        </p>
        {children}
        {unread !== null && <FieldProblem message={unread} />}
        {hasLayouts(loaded) && (
          <div className={css['layouts']}>
            <PickCards<ReportLayout>
              label="How much"
              hideLabel
              options={layoutsWith(layout === 'full' ? count : null)}
              value={layout}
              onChange={(value) => change({ layout: value })}
            />
          </div>
        )}
        {loaded.kind !== 'journal' && (
          <Parts
            loaded={loaded}
            layout={layout}
            include={include}
            onChange={(next) => change({ include: next })}
          />
        )}
        <TextInput
          label="File name"
          description={`At most ${FILE_NAME_LENGTH} characters; left empty, it is made of the title and the day`}
          value={fileName}
          error={tooLong === null ? null : <FieldProblem message={tooLong} />}
          onChange={({ currentTarget }) => setFileName(currentTarget.value)}
        />
        {undrawable !== '' && <FieldProblem message={undrawable} />}
        {failure !== null && <FieldProblem message={failure} />}
        <div className={css['copies']}>
          <Button variant="subtle" size="xs" onClick={() => void copy('text')}>
            Copy as text
          </Button>
          <Button variant="subtle" size="xs" onClick={() => void copy('markdown')}>
            Copy as Markdown
          </Button>
          <span className={css['status']} role="status">
            {busy ? STEPS[step] : isUsualPaper ? '' : `${PAPER_NAMES[paper]} for this export only`}
          </span>
        </div>
        <div className={css['foot']}>
          <span aria-hidden>Paper</span>
          <ChoiceGroup
            label="Paper"
            hideLabel
            options={PAPERS}
            value={paper}
            onChange={(chosen) => change({ paper: chosen })}
          />
          <Button className={css['cancel'] ?? ''} variant="default" onClick={busy ? cancel : onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy} disabled={unread !== null || tooLong !== null} data-autofocus>
            Save PDF
          </Button>
        </div>
      </form>
      <Preview loaded={loaded} choice={choice} count={count} onCount={setCount} />
    </>
  );
}
