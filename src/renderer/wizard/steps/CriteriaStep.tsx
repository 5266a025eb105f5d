import { useState } from 'react';
import { reasonToAsk } from '../../../core/assessment/create-draft.ts';
import { isOffered, setCriterionOn } from '../../../core/assessment/edits/criteria.ts';
import { areToldApart } from '../../../core/assessment/edits/overlaps.ts';
import { needsWords } from '../../../core/assessment/needs-words.ts';
import { quoted } from '../../../words/figures.ts';
import { WhyWeAsk, WithMarginNotes } from '../../ui/MarginNote.tsx';
import { ScreenHeading } from '../../ui/ScreenHeading.tsx';
import { CriteriaTable } from '../criteria/CriteriaTable.tsx';
import { FurtherOffers } from '../criteria/FurtherOffers.tsx';
import { OriginSheet } from '../criteria/OriginSheet.tsx';
import { OverlapNote } from '../criteria/OverlapNote.tsx';
import { overlapping } from '../criteria/overlap.ts';
import css from '../criteria/sheet.module.css';
import { SuggestedNote } from '../SuggestedNote.tsx';
import type { StepProps } from '../step-props.ts';
import { toastDraftUndo } from '../toast-draft-undo.ts';

interface CriteriaStepProps extends StepProps {
  /** In place of what is said where a card's criteria are first seen. */
  lead?: string;
}

/** What both paths will be judged by: chosen, reworded, added. */
export function CriteriaStep({ draft, problems, edit, lead }: CriteriaStepProps) {
  const { card, criteria } = draft;
  const [focusedRow, setFocusedRow] = useState<string | undefined>(criteria[0]?.id);
  const [editing, setEditing] = useState<string | null>(null);
  // An offer once taken keeps its row on this screen, so that leaving it out again does not pull it from under the hand.
  const [taken, setTaken] = useState(() => new Set(criteria.filter(({ on }) => on).map(({ id }) => id)));
  const isListed = (id: string) => !isOffered(draft, id) || taken.has(id);
  const current = criteria.find(({ id }) => id === focusedRow);

  const take = (id: string) => {
    edit((current) => setCriterionOn(current, id, true));
    setTaken(new Set([...taken, id]));
    setFocusedRow(id);
    const offer = criteria.find((each) => each.id === id);
    if (offer === undefined) return;
    // Its editor tells of it, and drops it again where nothing is written.
    if (needsWords(card, offer)) return setEditing(id);
    toastDraftUndo(
      draft,
      edit,
      `${quoted(offer.label)} stands in the table above now.`,
      (current) => setCriterionOn(current, id, false),
      `taken ${id}`,
    );
  };

  return (
    <WithMarginNotes
      note={
        <div className={css['aside']}>
          {current !== undefined && (
            <OriginSheet card={card} criterion={current} reason={reasonToAsk(card, current.id)} />
          )}
          <OverlapNote
            pairs={overlapping(criteria, card).filter(
              ([one, other]) => !areToldApart(draft, [one.id, other.id]),
            )}
            edit={edit}
          />
          <WhyWeAsk>
            <p>
              Both paths are judged by the same things, and by nothing else. No end is good by nature: swap
              the ends where the card has them the wrong way round for you.
            </p>
            <p>What stands here twice, in whatever words, weighs twice: keep one of the two.</p>
          </WhyWeAsk>
        </div>
      }
    >
      <ScreenHeading title="By what will you judge both paths?">
        {lead ?? 'These come from the card. Keep what matters, reword it, leave out the rest.'}
      </ScreenHeading>
      <CriteriaTable
        draft={draft}
        problems={problems}
        edit={edit}
        listed={criteria.filter(({ id }) => isListed(id))}
        focusedRow={focusedRow}
        onFocusRow={setFocusedRow}
        editing={editing}
        onEditing={setEditing}
      />
      <SuggestedNote
        criteria={criteria.filter(({ id }) => isListed(id))}
        next="Edit them: say what worst and best mean for you."
      />
      <FurtherOffers offers={card.further.filter(({ id }) => !isListed(id))} onTake={take} />
    </WithMarginNotes>
  );
}
