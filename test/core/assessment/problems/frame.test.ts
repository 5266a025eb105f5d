import { describe } from 'vitest';
import { itReports } from '../support/complete-draft.ts';

describe('what is wrong with the frame', () => {
  itReports([
    [
      'no question',
      (d) => {
        d.frame.question = '  ';
      },
      'frame.question',
      /question is missing/,
    ],
    [
      'a long question',
      (d) => {
        d.frame.question = 'x'.repeat(161);
      },
      'frame.question',
      /at most 160 characters/,
    ],
    [
      'a long why',
      (d) => {
        d.frame.whyNow = 'x'.repeat(10_001);
      },
      'frame.whyNow',
      /at most 10,000/,
    ],
    [
      'no role where several are meant',
      (d) => {
        d.frame.roles.a.role = '';
      },
      'frame.roles.a.role',
      /Night Trains can mean several jobs/,
    ],
    [
      'a share of hands-on work over 100',
      (d) => {
        d.frame.roles.b.handsOn = 101;
      },
      'frame.roles.b.handsOn',
      /between 0 and 100/,
    ],
    [
      'half a report',
      (d) => {
        d.frame.roles.b.reports = 2.5;
      },
      'frame.roles.b.reports',
      /whole number/,
    ],
  ]);
});
