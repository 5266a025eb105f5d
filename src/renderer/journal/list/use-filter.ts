import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { JournalFilter } from '../../../core/journal/list/journal-query.ts';
import { addressOf, filterOf } from './filter-address.ts';

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
