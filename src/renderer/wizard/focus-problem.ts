const FIELDS = '[aria-invalid="true"], [data-invalid] input, [data-problem] button';

/** Takes keyboard and eye to the first field that wants something. */
export function focusFirstProblem(within: HTMLElement): void {
  within.querySelector<HTMLElement>(FIELDS)?.focus();
}
