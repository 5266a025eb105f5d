import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { datesFor } from '../../src/words/dates.ts';

describe('dates', () => {
  it.each([
    ['en-GB', '23 November 2026'],
    ['en-US', 'November 23, 2026'],
    // The words around them are English.
    ['de-DE', '23 November 2026'],
    ['ar-EG', '23 November 2026'],
    ['not a locale', '23 November 2026'],
    ['C', '23 November 2026'],
  ])('stand in the order of %s', (locale, written) => {
    expect(datesFor(locale).day('2026-11-23')).toBe(written);
  });

  it('never shift a calendar day, wherever the clock stands', () => {
    expect(datesFor('en-GB').day('2027-01-01')).toBe('1 January 2027');
    expect(datesFor('en-GB').shortDay('2027-12-31')).toBe('31 Dec 2027');
  });

  it('tell a moment on this machine’s clock', () => {
    const here = new Date('2026-11-23T19:41:00.000Z');
    const time = `${String(here.getHours()).padStart(2, '0')}:${String(here.getMinutes()).padStart(2, '0')}`;
    expect(datesFor('en-GB').moment('2026-11-23T19:41:00.000Z')).toBe(
      `${here.getDate()} November 2026, ${time}`,
    );
  });

  it('are made ready only in the forms that are asked for, once each', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    onTestFinished(() => made.mockRestore());
    const dates = datesFor('en-GB');
    expect(made).not.toHaveBeenCalled();
    expect([dates.day('2027-01-01'), dates.day('2027-01-02')]).toEqual(['1 January 2027', '2 January 2027']);
    expect(made).toHaveBeenCalledTimes(1);
  });
});
