import type { CriterionAnswers } from '../core/second-voice/answers.ts';
import type { QuestionSheet } from '../core/second-voice/question-sheet.ts';
import { TEXT_LIMITS, tooLong } from '../core/text-limits.ts';
import { element, own } from './elements.ts';
import { fieldProblem } from './field-problem.ts';
import { pathRow } from './path-row.ts';

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
  /** The first field whose text cannot be saved; null where all is well. */
  unfinished(): HTMLElement | null;
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
    placeholder: 'What makes you think so? May stay empty.',
    'aria-label': `What makes you think so? ${label}`,
  });
  const problem = fieldProblem(remark, `${endsId}-remark`);
  /** Nothing that was written or pasted is cut off unasked. */
  const isTooLong = () => {
    const isWrong = remark.value.length > TEXT_LIMITS.note;
    problem.say(isWrong ? tooLong('note') : null);
    return isWrong;
  };
  remark.addEventListener('input', () => {
    isTooLong();
    onChange({ remark: remark.value });
  });
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
    problem.element,
  );
  return {
    element: made,
    show(answers) {
      for (const { path, row } of rows) row.show(answers[path]);
      remark.value = answers.remark;
      isTooLong();
    },
    unfinished: () =>
      rows.map(({ row }) => row.unfinished()).find((field) => field !== null) ??
      (isTooLong() ? remark : null),
  };
}
