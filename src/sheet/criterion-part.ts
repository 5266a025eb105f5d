import type { CriterionAnswers } from '../core/second-voice/answers.ts';
import type { QuestionSheet } from '../core/second-voice/question-sheet.ts';
import { element, own } from './elements.ts';
import { pathRow } from './path-row.ts';

/** Longest remark, in UTF-16 code units: as long as a note in the app. */
const LONGEST_REMARK = 10_000;

interface CriterionPartOptions {
  sheet: QuestionSheet;
  criterion: QuestionSheet['criteria'][number];
  /** From 0. */
  index: number;
  onChange(change: Partial<CriterionAnswers>): void;
}

/** An end of the scale in words, with its points under them. */
const endOf = (which: string, words: string, points: number): HTMLElement =>
  element(
    'span',
    {},
    element('span', { class: 'qs-unseen' }, `${which}, ${points}: `),
    own(words),
    element('span', { class: 'qs-points', 'aria-hidden': 'true' }, String(points)),
  );

interface CriterionPart {
  readonly element: HTMLElement;
  show(answers: CriterionAnswers): void;
  unfinished(): HTMLInputElement | null;
}

/** One criterion: its two ends, a row for each path, and room for what makes one think so. */
export function criterionPart({ sheet, criterion, index, onChange }: CriterionPartOptions): CriterionPart {
  const { label, worst, best } = criterion;
  const headingId = `qs-criterion-${index}`;
  const endsId = `qs-ends-${index}`;
  const order = sheet.firstPath === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const rows = order.map((path) => {
    const { name, role } = sheet.paths[path];
    const row = pathRow({
      path,
      name,
      role,
      label,
      endsId,
      onChange: (rating) => onChange({ [path]: rating }),
    });
    return { path, row };
  });
  const remark = element('textarea', {
    class: 'qs-remark',
    rows: 1,
    dir: 'auto',
    maxlength: LONGEST_REMARK,
    placeholder: 'What makes you think so? May stay empty.',
    'aria-label': `What makes you think so? ${label}`,
  });
  remark.addEventListener('input', () => onChange({ remark: remark.value }));
  const made = element(
    'section',
    { class: 'qs-criterion', 'aria-labelledby': headingId },
    element(
      'div',
      { class: 'qs-head' },
      element('h2', { id: headingId, dir: 'auto' }, label),
      element('span', {}, `${index + 1} of ${sheet.criteria.length}`),
    ),
    element(
      'p',
      { class: 'qs-ends', id: endsId },
      endOf('Worst end', worst, 0),
      endOf(' Best end', best, 100),
    ),
    ...rows.map(({ row }) => row.element),
    remark,
  );
  return {
    element: made,
    show(answers) {
      for (const { path, row } of rows) row.show(answers[path]);
      remark.value = answers.remark;
    },
    unfinished: () => rows.map(({ row }) => row.unfinished()).find((field) => field !== null) ?? null,
  };
}
