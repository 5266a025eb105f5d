import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Match, matchesOnPage, NOT_SEARCHED } from './page-matches.ts';
import { hideMatches, scrollToMatch, showMatches } from './show-matches.ts';

/** Milliseconds that a page gets to settle after a change before it is searched anew. */
const SETTLED = 150;

interface Found {
  matches: readonly Match[];
  /** Which of them is the current one; -1 where there is none. */
  at: number;
}

const NONE: Found = { matches: [], at: -1 };

/** The first match that is in sight, or after what is. */
function nearest(matches: readonly Match[]): number {
  const inSight = matches.findIndex(
    (match) => (match.kind === 'field' ? match.field : match.range).getBoundingClientRect().bottom > 0,
  );
  return matches.length === 0 ? -1 : Math.max(inSight, 0);
}

/** Finds a query on the page, and anew whenever that changes. */
export function useFind(query: string) {
  const [{ matches, at }, setFound] = useState<Found>(NONE);

  const search = (keep: boolean) => {
    const now = matchesOnPage(query);
    const next = keep && at !== -1 ? Math.min(at, now.length - 1) : nearest(now);
    setFound({ matches: now, at: next });
    showMatches(now, now[next] ?? null);
    return now[next];
  };
  const searchQuery = useEffectEvent(() => {
    const match = search(false);
    if (match !== undefined) scrollToMatch(match);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query is searched for
  useEffect(() => searchQuery(), [query]);

  const searchAgain = useDebouncedCallback(() => void search(true), SETTLED);
  const changed = useEffectEvent((targets: readonly Node[]) => {
    const isBar = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest(NOT_SEARCHED) != null;
    if (!targets.every(isBar)) searchAgain();
  });
  useEffect(() => {
    const observer = new MutationObserver((records) => changed(records.map(({ target }) => target)));
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    const typed = ({ target }: Event) => {
      if (target instanceof Node) changed([target]);
    };
    document.addEventListener('input', typed);
    return () => {
      observer.disconnect();
      document.removeEventListener('input', typed);
      hideMatches();
    };
  }, []);

  /** Goes on by one match, or back by one; past the last comes the first. */
  const go = (by: 1 | -1) => {
    if (matches.length === 0) return;
    const next = (at + by + matches.length) % matches.length;
    setFound({ matches, at: next });
    const match = matches[next];
    showMatches(matches, match ?? null);
    if (match !== undefined) scrollToMatch(match);
  };
  return { count: matches.length, at, go };
}
