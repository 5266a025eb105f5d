import '../../sheet/criterion.css';
import '../../sheet/sheet.css';
import '../../sheet/slider.css';
import { useEffect, useRef } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { useOpenSheet } from './open-sheet.ts';

/** Tells messages how much room the foot takes: a foot that sticks is no anchor in CSS. @returns ends it */
function keepFootFree(root: HTMLElement): () => void {
  const page = document.documentElement.style;
  const foot = root.querySelector<HTMLElement>('.qs-foot');
  const watch = new ResizeObserver(() =>
    page.setProperty('--cr-sticky-foot', `${foot?.offsetHeight ?? 0}px`),
  );
  if (foot !== null) watch.observe(foot);
  return () => {
    watch.disconnect();
    page.removeProperty('--cr-sticky-foot');
  };
}

/** A question sheet that someone else has sent: the very form that stands in its web page. */
export function SheetScreen() {
  usePageTitle('Question sheet');
  const root = useOpenSheet((state) => state.root);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (root === null) return;
    place.current?.replaceChildren(root);
    return keepFootFree(root);
  }, [root]);
  if (root === null) {
    return (
      <EmptyState
        title="No question sheet is open."
        detail="Open the file that was sent to you: drop it on the screen of cards, or double-click it."
      />
    );
  }
  return <div ref={place} />;
}
