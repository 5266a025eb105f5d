import { useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  type JournalFilter,
  listSort,
  listState,
  NO_FILTER,
} from '../../../core/journal/list/journal-query.ts';

/** Where the journal is, narrowed: `/journal/find/text=pager&state=due`. */
const PREFIX = '/journal/find/';

/** The address of the journal with a filter; `/journal` where nothing is filtered. */
function addressOf(filter: JournalFilter): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    const unchanged = value === NO_FILTER[name as keyof JournalFilter];
    if (value !== null && !unchanged) params.set(name, String(value));
  }
  return params.size === 0 ? '/journal' : `${PREFIX}${params.toString()}`;
}

/** The filter that an address names; whatever it does not name, or names wrongly, filters nothing. */
function filterOf(address: string): JournalFilter {
  if (!address.startsWith(PREFIX)) return NO_FILTER;
  const params = new URLSearchParams(address.slice(PREFIX.length));
  const year = Number(params.get('year') ?? Number.NaN);
  return {
    text: (params.get('text') ?? '').slice(0, 200),
    state: listState.safeParse(params.get('state')).data ?? 'all',
    sort: listSort.safeParse(params.get('sort')).data ?? 'newest',
    chosen: params.get('chosen'),
    cardTitle: params.get('cardTitle'),
    tag: params.get('tag'),
    year: Number.isInteger(year) ? year : null,
  };
}

/** The filter in the address, and what changes it: each choice is a step for Back, a word being typed is one step. */
export function useFilter(): [JournalFilter, (change: Partial<JournalFilter>) => void] {
  const [location, navigate] = useLocation();
  // The router hands its address over decoded.
  const address = window.location.hash.replace(/^#/, '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the router tells that the address changed
  const filter = useMemo(() => filterOf(address), [address, location]);
  const change = (changed: Partial<JournalFilter>) => {
    const typing = changed.text !== undefined && changed.text !== '' && filter.text !== '';
    navigate(addressOf({ ...filter, ...changed }), { replace: typing });
  };
  return [filter, change];
}
