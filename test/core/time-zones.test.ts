import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isCovered } from '../../src/core/journal/cover.ts';
import { dueSince } from '../../src/core/journal/due.ts';
import { dayProblem } from '../../src/core/journal/review-draft.ts';
import { localDay } from '../../src/core/local-day.ts';

/** Node reads the zone anew whenever this is set. */
const usual = process.env['TZ'];
afterEach(() => {
  if (usual === undefined) delete process.env['TZ'];
  else process.env['TZ'] = usual;
});

const dayIn = (zone: string, moment: string): string => {
  process.env['TZ'] = zone;
  return localDay(new Date(moment));
};

describe('the calendar day on the user’s own clock', () => {
  it.each([
    // The same moment is three days: UTC+14, UTC, UTC−11.
    ['Pacific/Kiritimati', '2027-03-01T10:30:00.000Z', '2027-03-02'],
    ['UTC', '2027-03-01T10:30:00.000Z', '2027-03-01'],
    ['Pacific/Pago_Pago', '2027-03-01T10:30:00.000Z', '2027-02-28'],
    // Summer time begins in Berlin on 28 March 2027 at 01:00 UTC, and ends on 31 October at 01:00 UTC.
    ['Europe/Berlin', '2027-03-27T22:59:59.000Z', '2027-03-27'],
    ['Europe/Berlin', '2027-03-27T23:00:00.000Z', '2027-03-28'],
    ['Europe/Berlin', '2027-03-28T22:00:00.000Z', '2027-03-29'],
    ['Europe/Berlin', '2027-10-31T22:59:59.000Z', '2027-10-31'],
    ['Europe/Berlin', '2027-10-31T23:00:00.000Z', '2027-11-01'],
    // A leap day, from either side.
    ['America/New_York', '2028-02-29T04:59:59.000Z', '2028-02-28'],
    ['America/New_York', '2028-02-29T05:00:00.000Z', '2028-02-29'],
    ['America/New_York', '2028-03-01T05:00:00.000Z', '2028-03-01'],
  ])('in %s at %s is %s', (zone, moment, day) => {
    expect(dayIn(zone, moment)).toBe(day);
  });

  it('is what the system’s own calendar says, in any zone at any moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Pacific/Kiritimati',
          'Europe/Berlin',
          'Asia/Kathmandu',
          'America/St_Johns',
          'Pacific/Pago_Pago',
        ),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2036-12-31'), noInvalidDate: true }),
        (zone, date) => {
          const own = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(date);
          expect(dayIn(zone, date.toISOString())).toBe(own);
        },
      ),
    );
  });
});

describe('a review set for a leap day', () => {
  const arrangement = { lookedOn: null, closed: false };
  const days = { reviewOn: '2028-02-29', until: null, choice: 'a', reviews: 0 } as const;

  it.each([
    ['Pacific/Kiritimati', '2028-02-28T09:59:59.000Z', false],
    ['Pacific/Kiritimati', '2028-02-28T10:00:00.000Z', true],
    ['Pacific/Pago_Pago', '2028-02-29T10:59:59.000Z', false],
    ['Pacific/Pago_Pago', '2028-02-29T11:00:00.000Z', true],
  ])('covers the old answers from its midnight in %s: at %s, %s', (zone, moment, covered) => {
    expect(
      isCovered(
        arrangement,
        null,
        dueSince(days, dayIn(zone, moment), () => false),
      ),
    ).toBe(covered);
  });
});

describe('the day since which a decision is due', () => {
  const days = { reviewOn: '2027-03-01', until: '2027-01-15', choice: 'try', reviews: 0 } as const;

  it.each([
    // Never covered: as the clock says.
    ['2027-01-14', null, null],
    ['2027-01-15', null, '2027-01-15'],
    ['2027-03-01', null, '2027-03-01'],
    // A clock that is set back, however far, takes no day back for which it was covered.
    ['2027-01-14', '2027-01-15', '2027-01-15'],
    ['1970-01-01', '2027-03-01', '2027-03-01'],
    // Another day has come since.
    ['2027-03-01', '2027-01-15', '2027-03-01'],
    // A day that is none of its own any more says nothing.
    ['2027-01-14', '2027-02-01', null],
  ])('on %s, covered before for %s, is %s', (today, covered, since) => {
    expect(dueSince(days, today, () => false, covered)).toBe(since);
  });
});

describe('a prediction that turned out on the very day of the commit', () => {
  it.each(['Pacific/Kiritimati', 'Europe/Berlin', 'Pacific/Pago_Pago'])('is taken in %s', (zone) => {
    const committedAt = '2027-03-28T00:30:00.000Z';
    const day = dayIn(zone, committedAt);
    expect(dayProblem(day, committedAt, day)).toBe(null);
  });

  it('is taken where the clock was a year ahead at the commit, and none before it else', () => {
    expect(dayProblem('2026-12-01', '2027-11-23T12:00:00.000Z', '2026-12-01')).toBe(null);
    expect(dayProblem('2026-12-02', '2027-11-23T12:00:00.000Z', '2026-12-01')).toMatch(/in the future/);
    expect(dayProblem('2027-11-20', '2027-11-23T12:00:00.000Z', '2027-11-24')).toMatch(/before the decision/);
  });
});
