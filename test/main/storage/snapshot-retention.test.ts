import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotsToRemove } from '../../../src/main/storage/snapshot-retention.ts';

/** Noon of a day, counted from Monday, 5 January 2026, by the user's own calendar. */
const day = (number: number, hour = 12) => new Date(2026, 0, 5 + number, hour);
const at = (moment: Date, hasContent = true) => ({ at: moment.toISOString(), hasContent });
type Shelf = ReturnType<typeof at>[];

/** What is left once a snapshot was made at each of these moments, one after the other. */
function shelfAfter(moments: readonly Date[], begun: Shelf = []): Shelf {
  return moments.reduce<Shelf>((shelf, moment) => {
    const made = [...shelf.filter((each) => each.at !== moment.toISOString()), at(moment)];
    const removed = snapshotsToRemove(made, moment);
    return made.filter((each) => !removed.includes(each));
  }, begun);
}
const daily = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => day(from + index));
const moments = (shelf: Shelf) => shelf.map((each) => each.at).sort();

describe('the snapshots that stay', () => {
  it('are those of seven days, and before these the last of each of four weeks, after daily use', () => {
    // Days 93 to 99; the last days of the weeks before that, Sundays: 90, 83, 76, 69.
    expect(moments(shelfAfter(daily(0, 100)))).toEqual(
      [69, 76, 83, 90, 93, 94, 95, 96, 97, 98, 99].map((number) => day(number).toISOString()),
    );
  });

  it('are all of before after half a year in which nothing changed', () => {
    const before = shelfAfter(daily(0, 100));
    const back = shelfAfter([day(290)], before);
    expect(before.filter((each) => !back.includes(each)).length).toBeLessThanOrEqual(1);
    const three = shelfAfter([day(0), day(1), day(2)]);
    expect(shelfAfter([day(190, 9), day(190, 10)], three)).toHaveLength(5);
  });

  it('lose no more than one where one start has a clock that is ahead or behind', () => {
    const before = shelfAfter(daily(0, 100));
    for (const wrong of [day(170), day(5000), new Date(0)]) {
      const jumped = shelfAfter([wrong], before);
      expect(before.filter((each) => !jumped.includes(each)).length).toBeLessThanOrEqual(1);
      expect(jumped.map((each) => each.at)).toContain(wrong.toISOString());
      const right = shelfAfter([day(100)], jumped);
      expect(before.filter((each) => !right.includes(each)).length).toBeLessThanOrEqual(3);
    }
  });

  it('are as many as ever beside those that a wrong clock has dated ahead', () => {
    const ahead = shelfAfter(daily(3650, 3660));
    const now = day(99).toISOString();
    const both = shelfAfter(daily(0, 100), ahead);
    expect(moments(both.filter((each) => each.at <= now))).toEqual(moments(shelfAfter(daily(0, 100))));
  });

  it('have the three newest with something in them, however many are empty since', () => {
    let shelf: Shelf = [];
    daily(0, 200).forEach((moment, index) => {
      const made = [...shelf, at(moment, index < 20)];
      const removed = snapshotsToRemove(made, moment);
      shelf = made.filter((each) => !removed.includes(each));
    });
    expect(moments(shelf.filter(({ hasContent }) => hasContent))).toEqual(
      [17, 18, 19].map((number) => day(number).toISOString()),
    );
  });

  it('of one day are the newest, and those of the last moments, such as the one before a restore', () => {
    const hours = [8, 11, 14, 17, 20].map((hour) => day(0, hour));
    expect(moments(shelfAfter(hours))).toEqual([14, 17, 20].map((hour) => day(0, hour).toISOString()));
    expect(moments(shelfAfter([...hours, ...daily(1, 4)]))[0]).toBe(day(0, 20).toISOString());
  });

  it('are never fewer by more than two, never without the one just made, and never more than can be counted', () => {
    const moment = fc.integer({ min: -3000, max: 3000 }).map((hours) => day(0, hours));
    fc.assert(
      fc.property(fc.uniqueArray(moment, { maxLength: 60, selector: Number }), (made) => {
        let shelf: Shelf = [];
        for (const next of made) {
          const before = shelf;
          shelf = shelfAfter([next], before);
          expect(shelf.map((each) => each.at)).toContain(next.toISOString());
          expect(before.filter((each) => !shelf.includes(each)).length).toBeLessThanOrEqual(2);
        }
        // The clock comes right again: then at most seven days, four weeks and three more, from before and from after.
        const end = Array.from({ length: 60 }, (_, index) => day(200, index));
        expect(shelfAfter(end, shelf).length).toBeLessThanOrEqual(2 * (7 + 4 + 3));
      }),
      { numRuns: 50 },
    );
  });

  it('are none where there is none', () => {
    expect(snapshotsToRemove([], day(0))).toEqual([]);
  });
});
