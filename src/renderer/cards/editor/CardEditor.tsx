import { useMemo, useState } from 'react';
import { counted } from '../../../words/figures.ts';
import {
  type EditorKey,
  FROM_NOTHING,
  FROM_PAGE,
  isUnsaved,
  type OpenCard,
} from '../../stores/card-editor-store.ts';
import { useUnsavedCards } from '../../stores/unsaved-cards.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { momentTime } from '../../ui/format.ts';
import { ScreenHeading } from '../../ui/ScreenHeading.tsx';
import unseen from '../../ui/unseen.module.css';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { furtherCounts } from '../further-counts.ts';
import { CARDS, IMPORT } from '../places.ts';
import { workingTitle } from '../working-title.ts';
import { arrange } from './arrange.ts';
import { CriterionList } from './CriterionList.tsx';
import { criterionActions } from './criterion-actions.ts';
import { EditorFrame } from './EditorFrame.tsx';
import css from './editor.module.css';
import type { EditorContext } from './editor-context.ts';
import { fieldName } from './field-name.ts';
import { ImportWarnings } from './ImportWarnings.tsx';
import { PathPart } from './PathPart.tsx';
import { PickPart } from './PickPart.tsx';
import { ProblemLinks } from './ProblemLinks.tsx';
import { statementActions } from './statement-actions.ts';
import { TitleField } from './TitleField.tsx';
import { useEditedRow } from './use-edited-row.ts';
import { alsoFromIn, byField, useOverlaps } from './use-editor-context.ts';
import { useSaveCard } from './use-save-card.ts';
import { useUndo } from './use-undo.ts';
import { ReadyRows } from './wording/ReadyRows.tsx';
import { toWrite } from './wording/to-write.ts';
import { WordingPart } from './wording/WordingPart.tsx';

interface CardEditorProps {
  editorKey: EditorKey;
  open: OpenCard;
}

const HEADINGS: Record<EditorKey, string> = {
  [FROM_PAGE]: 'Is this what the page says?',
  [FROM_NOTHING]: 'Which two paths, and by what are they judged?',
};

/** Shown above the statements. */
const BESIDE =
  'Beside each statement stand the criteria that come from it. Those that are ticked are asked from the start; the others are offered. Ends in italics are suggested: say what worst and best mean for you.';

/** The editor of a card: its statements, each with the criteria made from it. */
export function CardEditor({ editorKey, open }: CardEditorProps) {
  const { proposal, warnings, distinct, page } = open;
  const [hadOpen] = useState(() => toWrite(open.proposal).length > 0);
  usePageTitle('A card');
  const [announcement, announce] = useState('');
  const actions = useMemo(() => criterionActions(editorKey, announce), [editorKey]);
  const statements = useMemo(() => statementActions(editorKey), [editorKey]);
  const arrangement = useMemo(() => arrange(proposal), [proposal]);
  const overlaps = useOverlaps(arrangement, distinct);
  const { problems, save, busy, failure } = useSaveCard(editorKey, proposal);
  const editedRow = useEditedRow(actions);
  useUndo(actions);
  const unsaved = isUnsaved(editorKey, open);
  const kept = useUnsavedCards();

  const context: EditorContext = {
    proposal,
    actions,
    statements,
    ...editedRow,
    problems: byField(problems),
    overlaps,
    alsoFrom: alsoFromIn(proposal),
  };
  const { criteria } = proposal;
  const tooFew = context.problems.get('criteria');
  const on = criteria.filter((each) => each.on).length;
  const further = furtherCounts(criteria.filter((each) => !each.on));
  const ready = page !== null && <ReadyRows context={context} />;
  const readyFirst = page !== null && !hadOpen;
  const waiting = toWrite(proposal).length;
  return (
    <EditorFrame
      title={workingTitle(proposal)}
      state={stateOf(editorKey, unsaved, kept)}
      back={
        editorKey === FROM_PAGE
          ? { href: IMPORT, label: 'Back to the page' }
          : { href: CARDS, label: 'Leave' }
      }
      hint={
        waiting > 0
          ? `${further[0]}. You can save now and write them later.`
          : [`${counted(on, 'criterion', 'criteria')} asked`, ...further].join(', ')
      }
      quiet={waiting > 0}
      saveLabel="Save to your cards"
      busy={busy}
      onSave={() => void save()}
      problems={
        <ProblemLinks problems={problems} nameOf={(field) => fieldName(proposal, field)} failure={failure} />
      }
    >
      <WordingPart context={context} page={page} />
      {hadOpen && ready}
      <ScreenHeading title={HEADINGS[editorKey] ?? 'What does this card say?'} level={hadOpen ? 2 : 1}>
        {readyFirst ? undefined : BESIDE}
      </ScreenHeading>
      <ImportWarnings warnings={warnings} notes={proposal.notes} />
      {readyFirst && ready}
      {readyFirst && <p className={css['beside']}>{BESIDE}</p>}
      <TitleField context={context} />
      <PathPart path="a" byPart={arrangement.byPart.a} context={context} />
      <PathPart path="b" byPart={arrangement.byPart.b} context={context} />
      <section className={css['ownPart']} aria-labelledby="own-criteria">
        <h2 id="own-criteria" className={css['partTitle']}>
          Criteria of your own
        </h2>
        {tooFew !== undefined && <FieldProblem message={tooFew} />}
        <CriterionList of="your own" criteria={arrangement.own} statementId={null} context={context} />
      </section>
      <PickPart proposal={proposal} onPick={statements.pick} />
      <p role="status" className={unseen['readOut']}>
        {announcement}
      </p>
    </EditorFrame>
  );
}

function stateOf(
  key: EditorKey,
  unsaved: boolean,
  { started, save }: ReturnType<typeof useUnsavedCards.getState>,
): string {
  if (unsaved && save.kind === 'failed') return 'Not kept: save it before you leave';
  if (unsaved && started && save.kind === 'saved')
    return save.at === null ? 'Kept as a draft' : `Kept as a draft ${momentTime(save.at)}`;
  if (unsaved && started) return 'Saving…';
  if (unsaved) return 'Not saved yet';
  return key === FROM_NOTHING ? 'Nothing written yet' : 'As it is in your cards';
}
