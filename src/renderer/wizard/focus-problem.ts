const FIELDS = '[aria-invalid="true"], [data-invalid] input, [data-problem] button';

/** Takes keyboard and eye to the first field that wants something: in a group, to the one that is wrong. */
export function focusFirstProblem(within: HTMLElement): void {
  const first = within.querySelector<HTMLElement>(FIELDS);
  const wrong = first?.closest('[data-invalid]')?.querySelector<HTMLElement>('[aria-invalid="true"]');
  (wrong ?? first)?.focus();
}
