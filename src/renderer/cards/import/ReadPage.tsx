import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { PathMark } from '../../../charts/PathMark.tsx';
import { PATHS } from '../../../core/card/card.ts';
import { cardFromPage } from '../../../core/card/card-from-page.ts';
import type { PagePath, Warning } from '../../../core/card/parse/page.ts';
import type { CardProposal } from '../../../core/card/proposal.ts';
import { FROM_PAGE, openProposal, useCardEditor } from '../../stores/card-editor-store.ts';
import { countOf } from '../../ui/format.ts';
import look from '../../ui/look.module.css';
import { toastWithUndo } from '../../ui/toast.tsx';
import { furtherCounts } from '../further-counts.ts';
import { editorPath } from '../places.ts';
import css from './import.module.css';
import { LineWarnings } from './LineWarnings.tsx';
import type { TextReading } from './read-page.ts';

interface ReadPageProps {
  text: string;
  reading: Extract<TextReading, { kind: 'page' }>;
  onShowLine: (line: number) => void;
}

/** A summary of the page, its warnings, and the button to go on. */
export function ReadPage({ text, reading: { page, warnings }, onShowLine }: ReadPageProps) {
  const warningsId = useId();
  const proposal = useMemo(() => cardFromPage(page), [page]);
  const reviewed = useCardEditor(({ open }) => open[FROM_PAGE]?.page === text);
  const on = proposal.criteria.filter((each) => each.on).length;
  const further = furtherCounts(proposal.criteria.filter((each) => !each.on));
  const review = () => {
    reviewPage(text, proposal, warnings);
    navigate(editorPath(FROM_PAGE));
  };
  return (
    <>
      <ul className={css['paths']}>
        {PATHS.map((path) => (
          <li key={path}>
            <PathMark path={path} size={12} />
            <div>
              <p className={css['name']} data-user-text>
                {page.paths[path].name}
              </p>
              <p className={look['quiet']}>{countsOf(page.paths[path])}</p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        {on} {on === 1 ? 'criterion comes' : 'criteria come'} from the pros and cons
        {further.map((count) => `; ${count}`)}.
      </p>
      {warnings.length > 0 && (
        <section aria-labelledby={warningsId}>
          <h3 id={warningsId} className={css['odd']}>
            Worth a look
          </h3>
          <LineWarnings warnings={warnings} onShowLine={onShowLine} />
        </section>
      )}
      <Button onClick={review} rightSection={<IconArrowRight size={18} stroke={1.6} aria-hidden />}>
        {reviewed ? 'Go on reviewing the card' : 'Review the card'}
      </Button>
    </>
  );
}

/** Opens what a page proposes. Changes made to the same page's card are kept; those of another page's can be brought back. */
function reviewPage(text: string, proposal: CardProposal, warnings: readonly Warning[]): void {
  const before = useCardEditor.getState().open[FROM_PAGE];
  if (before?.page === text) return;
  const bringBack = openProposal(FROM_PAGE, proposal, { warnings, page: text });
  if (before !== undefined && before.proposal !== before.opened) {
    toastWithUndo(
      'The page was read again, without the changes you made to its card.',
      bringBack,
      'card of the page',
    );
  }
}

function countsOf({ pros, cons, tags, rule }: PagePath): string {
  const parts = [
    countOf(pros.length, 'pro', 'pros'),
    countOf(cons.length, 'con', 'cons'),
    ...(tags.length > 0 ? [countOf(tags.length, 'tag', 'tags')] : []),
    rule === null ? 'no rule' : 'a rule',
  ];
  return parts.join(', ');
}
