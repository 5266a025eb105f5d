import type { Draft } from '../draft.ts';

type Pair = readonly [string, string];

const same = (one: Pair, other: Pair): boolean =>
  (one[0] === other[0] && one[1] === other[1]) || (one[0] === other[1] && one[1] === other[0]);

/** Has the user marked these two criteria as distinct, in either order? */
export const areToldApart = ({ toldApart }: Pick<Draft, 'toldApart'>, pair: Pair): boolean =>
  (toldApart ?? []).some((each) => same(each, pair));

/** Keeps both of two criteria that sound alike, as two different things. */
export const tellApart = (draft: Draft, pair: Pair): Draft =>
  areToldApart(draft, pair)
    ? draft
    : { ...draft, toldApart: [...(draft.toldApart ?? []), [pair[0], pair[1]]] };
