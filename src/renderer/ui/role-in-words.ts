import type { RoleMeaning } from '../../core/assessment/draft.ts';

function reportsInWords(reports: number): string {
  if (reports === 0) return 'no reports';
  return reports === 1 ? '1 report' : `${reports.toLocaleString('en')} reports`;
}

/** What a path means for the user in one line: "Staff engineer, 70 % hands-on, no reports"; empty where nothing is said. */
export function roleInWords({ role, handsOn, reports }: RoleMeaning): string {
  return [
    role.trim(),
    handsOn === null ? '' : `${handsOn}\u00a0% hands-on`,
    reports === null ? '' : reportsInWords(reports),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
