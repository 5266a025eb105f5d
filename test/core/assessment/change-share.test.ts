import { describe, expect, it } from 'vitest';
import { changeShare } from '../../../src/core/assessment/retest/change-share.ts';

/** A zone to ± so many standard deviations × 0.4307, the normal quantile of 2/3. */
const spread = (deviation: number) => ({
  retest: {
    a: 0.5,
    b: 0.5,
    zone: { low: -deviation * 0.4307272992954576, high: deviation * 0.4307272992954576 },
    spreads: { rating: 10, weight: 0.3 },
  },
});

describe('how often asking again moves the margin as far', () => {
  it('is the two tails of the normal distribution with both spreads', () => {
    // Tables of the normal distribution: 31.73 %, 5 %, 1 % outside 1, 1.959964 and 2.575829 deviations.
    const share = (deviations: number) => changeShare(spread(3), spread(4), 5 * deviations);
    expect(share(0)).toBeCloseTo(1, 6);
    expect(share(1)).toBeCloseTo(0.3173105, 6);
    expect(share(1.959964)).toBeCloseTo(0.05, 6);
    expect(share(-2.575829)).toBeCloseTo(0.01, 6);
  });

  it('is all or nothing where nothing is spread', () => {
    expect(changeShare(spread(0), spread(0), 0)).toBe(1);
    expect(changeShare(spread(0), spread(0), 2)).toBe(0);
  });
});
