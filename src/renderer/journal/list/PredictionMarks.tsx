import type { JournalRow } from '../../../core/journal/list/journal-row.ts';
import css from './row.module.css';

/** More than this are told by their count alone. */
const MAX_MARKS = 6;

/** Filled came true, struck did not, dashed open; the count is of those answered. */
export function PredictionMarks({ predictions }: Pick<JournalRow, 'predictions'>) {
  const { came, didNot, open } = predictions;
  const answered = came + didNot;
  if (answered + open.length === 0) return null;
  const marks = [
    ...Array<MarkKind>(came).fill('came'),
    ...Array<MarkKind>(didNot).fill('didNot'),
    ...Array<MarkKind>(open.length).fill('open'),
  ];
  return (
    <span className={css['predictions']}>
      {marks.length <= MAX_MARKS &&
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no more than their place
        marks.map((kind, index) => <PredictionMark key={index} kind={kind} />)}
      <span>{answered > 0 ? `${came} of ${answered}` : `${open.length} open`}</span>
    </span>
  );
}

const CLASSES = { came: css['came'], didNot: css['didNot'], open: css['open'] } as const;

type MarkKind = 'came' | 'didNot' | 'open';

export function PredictionMark({ kind }: { kind: MarkKind }) {
  return (
    <svg className={CLASSES[kind]} width={9} height={9} viewBox="0 0 9 9" aria-hidden>
      <rect x={1} y={1} width={7} height={7} rx={1} />
      {kind === 'didNot' && <path d="M1.5 7.5 7.5 1.5" />}
    </svg>
  );
}
