import '../../sheet/criterion.css';
import '../../sheet/sheet.css';
import '../../sheet/slider.css';
import { useEffect, useRef } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { useOpenSheet } from './open-sheet.ts';

/** A question sheet that someone else has sent: the very form that stands in its web page. */
export function SheetScreen() {
  usePageTitle('Question sheet');
  const root = useOpenSheet((state) => state.root);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (root !== null) place.current?.replaceChildren(root);
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
