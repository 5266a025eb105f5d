import { element } from './elements.ts';

/** A line that says what is wrong with a field, and that the field names for those who do not see it. */
interface FieldProblem {
  readonly element: HTMLElement;
  /** Null = nothing is wrong. */
  say(words: string | null): void;
}

/** @param id of the line, one of its own in the page */
export function fieldProblem(field: HTMLElement, id: string): FieldProblem {
  const line = element('p', { class: 'qs-problem', id, hidden: true });
  return {
    element: line,
    say(words) {
      line.hidden = words === null;
      line.textContent = words;
      if (words === null) {
        field.removeAttribute('aria-invalid');
        field.removeAttribute('aria-describedby');
      } else {
        field.setAttribute('aria-invalid', 'true');
        field.setAttribute('aria-describedby', id);
      }
    },
  };
}
