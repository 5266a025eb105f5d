import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { PathMark } from '../../../charts/PathMark.tsx';
import { PATHS } from '../../../core/card/card.ts';
import { cardFromPage } from '../../../core/card/card-from-page.ts';
import { titleOf } from '../../../core/card/proposal-words.ts';
import { FROM_PAGE, openProposal, useCardEditor } from '../../stores/card-editor-store.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import look from '../../ui/look.module.css';
import { editorPath } from '../places.ts';
import { workingTitle } from '../working-title.ts';
import css from './import.module.css';
import { KnownCardLine } from './KnownCardLine.tsx';
import { LineWarnings } from './LineWarnings.tsx';
import { listedOf, yieldOf } from './read-counts.ts';
import type { TextReading } from './read-page.ts';

interface ReadPageProps {
  text: string;
  reading: Extract<TextReading, { kind: 'page' }>;
  onShowLine: (line: number) => void;
}

/** The button to go on, in sight whatever is said below it: a summary of the page, and its warnings. */
export function ReadPage({ text, reading: { page, warnings }, onShowLine }: ReadPageProps) {
  const warningsId = useId();
  const proposal = useMemo(() => cardFromPage(page), [page]);
  const under = useCardEditor(({ open }) => open[FROM_PAGE]);
  const [asking, setAsking] = useState(false);
  const reviewed = under?.page === text;
  const made = useMemo(() => ({ title: titleOf(proposal), paths: proposal.paths }), [proposal]);
  const goOn = () => navigate(editorPath(FROM_PAGE));
  const open = () => {
    openProposal(FROM_PAGE, proposal, { warnings, page: text });
    goOn();
  };
  const review = () => {
    if (reviewed) goOn();
    else if (under === undefined || under.proposal === under.opened) open();
    else setAsking(true);
  };
  return (
    <>
      <Button
        className={css['on'] ?? ''}
        onClick={review}
        rightSection={<IconArrowRight size={18} stroke={1.6} aria-hidden />}
      >
        {reviewed ? 'Go on reviewing the card' : 'Review the card'}
      </Button>
      <ul className={css['paths']}>
        {PATHS.map((path) => (
          <li key={path}>
            <PathMark path={path} size={12} />
            <div>
              <p className={css['name']} data-user-text>
                {page.paths[path].name}
              </p>
              <p className={look['quiet']}>{listedOf(page, path)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p>{yieldOf(proposal.criteria)}</p>
      <KnownCardLine made={made} />
      {warnings.length > 0 && (
        <section aria-labelledby={warningsId}>
          <h3 id={warningsId} className={css['odd']}>
            Worth a look
          </h3>
          <LineWarnings warnings={warnings} onShowLine={onShowLine} />
        </section>
      )}
      {asking && under !== undefined && (
        <AskDialog
          title="Replace the card that you are reviewing?"
          label="Replace it"
          onConfirm={async () => open()}
          isFinal
          backLabel="Cancel"
          onClose={() => setAsking(false)}
        >
          <p>
            <bdi data-user-text>{workingTitle(under.proposal)}</bdi> also comes from a page and is not saved
            yet. If you replace it, it is gone. To save it first, go to Cards.
          </p>
        </AskDialog>
      )}
    </>
  );
}
