import { overlapsIn } from '../../../core/card/criteria/merge.ts';
import type { CardProposal, ProposedCriterion } from '../../../core/card/proposal.ts';
import {
  addCriterion,
  dropCriterion,
  mergeCriteria,
  renameCriterion,
  setCriterionOn,
  setEnds,
  splitCriterion,
  swapEnds,
} from '../../../core/card/proposal-edits.ts';
import { restoreCriteria, restoreMerged } from '../../../core/card/proposal-restore.ts';
import { quoted } from '../../../words/figures.ts';
import {
  type EditorKey,
  editProposal,
  keepApart,
  type ProposalChange,
  useCardEditor,
} from '../../stores/card-editor-store.ts';
import { toastWithUndo } from '../../ui/toast.tsx';
import { arrange, inOrder } from './arrange.ts';
import { changeAndFocus, focusField, labelField } from './focus-field.ts';
import { toWrite } from './wording/to-write.ts';

export type CriterionActions = ReturnType<typeof criterionActions>;

const nameOf = ({ label }: Pick<ProposedCriterion, 'label'>): string =>
  quoted(label.trim() || 'without a name');

/**
 * What can be done with the criteria of the card open under a key. After each change of the structure the focus stands on
 * a name nearby, and the change can be taken back.
 * @param say tells those who listen what has changed
 */
export function criterionActions(key: EditorKey, say: (message: string) => void) {
  const edit = (change: ProposalChange) => editProposal(key, change);
  const proposalNow = (): CardProposal | undefined => useCardEditor.getState().open[key]?.proposal;
  const criterion = (id: string) => proposalNow()?.criteria.find((each) => each.id === id);
  const focus = (id: string): void => void focusField(labelField(id));

  let hideToast = () => {};

  /** Changes what there is, tells it with a way back, and leaves the focus on a field; after the way back on another. */
  function restructure(
    change: ProposalChange,
    undo: ProposalChange,
    { message, field, backTo }: { message: string; field: string; backTo: string },
  ): void {
    changeAndFocus(() => editProposal(key, change, undo), field);
    hideToast();
    hideToast = toastWithUndo(
      message,
      () => changeAndFocus(() => editProposal(key, undo), labelField(backTo)),
      `criteria ${key}`,
    );
  }

  /** The criterion after it on the screen, or else the one before it. */
  function neighbour(id: string): string | undefined {
    const proposal = proposalNow();
    if (proposal === undefined) return undefined;
    const ids = inOrder(arrange(proposal)).map((each) => each.id);
    const at = ids.indexOf(id);
    return ids[at + 1] ?? ids[at - 1];
  }

  /** The field of the first other criterion that still needs words; the heading if there is none. */
  function nextToWrite(id: string): string {
    const proposal = proposalNow();
    const next = proposal === undefined ? undefined : toWrite(proposal).find((each) => each.id !== id);
    return next === undefined ? 'wording.done' : labelField(next.id);
  }

  function add(label: string, statementId: string | null): void {
    const before = proposalNow();
    if (before === undefined) return;
    changeAndFocus(
      () => edit((current) => addCriterion(current, label, statementId)),
      labelField(`c${before.nextId}`),
    );
  }

  function merge(id: string, otherId: string, focusId: string): void {
    const before = proposalNow();
    const kept = criterion(id);
    const other = criterion(otherId);
    if (before === undefined || kept === undefined || other === undefined) return;
    restructure(
      (current) => mergeCriteria(current, id, otherId),
      (current) => restoreMerged(current, before, id, otherId),
      {
        message: `Merged ${nameOf(other)} into ${nameOf(kept)}.`,
        field: labelField(focusId),
        backTo: otherId,
      },
    );
  }

  return {
    focus,
    /** Undoes the last change of the structure, unless something was written since. @returns false where there is none */
    undo(): boolean {
      const { undo = null, proposal } = useCardEditor.getState().open[key] ?? {};
      if (undo === null || proposal === undefined) return false;
      const back = undo(proposal).criteria.find((each) => !proposal.criteria.includes(each));
      changeAndFocus(() => editProposal(key, undo), labelField(back?.id ?? ''));
      hideToast();
      say('Taken back.');
      return true;
    },
    /** The messages of this screen mean nothing on another one. */
    leave: () => hideToast(),
    rename: (id: string, label: string) => edit((current) => renameCriterion(current, id, label)),
    setEnd: (id: string, end: 'worst' | 'best', words: string) =>
      edit((current) => setEnds(current, id, { [end]: words })),
    turn: (id: string, on: boolean) => edit((current) => setCriterionOn(current, id, on)),
    /** The criterion is worded, so it is asked; the focus goes to the next that needs words, or to the heading. */
    finishWording(id: string): void {
      const before = proposalNow();
      if (before === undefined) return;
      const change: ProposalChange = (current) => setCriterionOn(current, id, true);
      const undo: ProposalChange = (current) => restoreCriteria(current, before, [id]);
      changeAndFocus(() => editProposal(key, change, undo), nextToWrite(id));
      say(`${nameOf(criterion(id) ?? { label: '' })} is ready.`);
    },
    /** A statement is left without a criterion. */
    leaveOut(id: string): void {
      const before = proposalNow();
      const dropped = criterion(id);
      if (before === undefined || dropped === undefined) return;
      restructure(
        (current) => dropCriterion(current, id),
        (current) => restoreCriteria(current, before, [id]),
        { message: `Left out ${nameOf(dropped)}.`, field: nextToWrite(id), backTo: id },
      );
    },
    swap(id: string): void {
      edit((current) => swapEnds(current, id));
      const { worst = '', best = '' } = criterion(id) ?? {};
      say(`Ends swapped: from ${worst} to ${best}.`);
    },
    add,
    /** Adds a criterion beside the same statement. */
    addAfter: (id: string) => add('', criterion(id)?.from[0] ?? null),
    drop(id: string): void {
      const before = proposalNow();
      const dropped = criterion(id);
      if (before === undefined || dropped === undefined) return;
      const next = neighbour(id);
      const field = next === undefined ? 'criteria' : labelField(next);
      const change: ProposalChange = (current) => dropCriterion(current, id);
      if (dropped.label.trim() === '' && dropped.ownEnds === false) {
        changeAndFocus(() => edit(change), field);
        return;
      }
      restructure(change, (current) => restoreCriteria(current, before, [id]), {
        message: `Dropped ${nameOf(dropped)}.`,
        field,
        backTo: id,
      });
    },
    split(id: string, labels: readonly string[]): void {
      const before = proposalNow();
      const whole = criterion(id);
      if (before === undefined || whole === undefined) return;
      const added = labels.slice(1).map((_, index) => `c${before.nextId + index}`);
      restructure(
        (current) => splitCriterion(current, id, labels),
        (current) => restoreCriteria(current, before, [id], added),
        { message: `Split ${nameOf(whole)} into ${labels.length}.`, field: labelField(id), backTo: id },
      );
    },
    /** Makes one of two, in the words and at the place of the first, where the focus stays. */
    merge: (id: string, otherId: string) => merge(id, otherId, id),
    /** The same, from the place of the other: the focus goes on to what stands after that. */
    mergeInto: (id: string, otherId: string) => merge(id, otherId, neighbour(otherId) ?? id),
    keepApart(id: string, otherId: string): void {
      keepApart(key, id, otherId);
      focus(otherId);
    },
    /** The criteria that one may be merged with, similar ones first. */
    others(id: string): ProposedCriterion[] {
      const all = proposalNow()?.criteria ?? [];
      const alike = new Set(overlapsIn(all).flatMap((pair) => (pair.includes(id) ? pair : [])));
      const rest = all.filter((each) => each.id !== id);
      return [...rest.filter((each) => alike.has(each.id)), ...rest.filter((each) => !alike.has(each.id))];
    },
  };
}
