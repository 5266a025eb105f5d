import type { PathKey } from '../../../core/card/card.ts';
import { retitle, rewordPath, setPick } from '../../../core/card/path-edits.ts';
import type { ProposedPath } from '../../../core/card/proposal.ts';
import { restoreStatement } from '../../../core/card/proposal-restore.ts';
import { quoteInRule, setRuleOn } from '../../../core/card/rule-edits.ts';
import {
  addStatement,
  type ListedPart,
  removeStatement,
  rewordStatement,
} from '../../../core/card/statement-edits.ts';
import {
  type EditorKey,
  editProposal,
  type ProposalChange,
  useCardEditor,
} from '../../stores/card-editor-store.ts';
import { toastWithUndo } from '../../ui/toast.tsx';
import { changeAndFocus, statementField } from './focus-field.ts';

export type StatementActions = ReturnType<typeof statementActions>;

const WORDS: Record<ListedPart, string> = { pro: 'Pro', con: 'Con', tag: 'Tag' };

/** The actions on the statements of the card that is open under a key. */
export function statementActions(key: EditorKey) {
  const edit = (change: ProposalChange) => editProposal(key, change);
  const proposalNow = () => useCardEditor.getState().open[key]?.proposal;

  return {
    retitle: (title: string) => edit((current) => retitle(current, title.trim() === '' ? null : title)),
    rewordPath: (path: PathKey, words: Partial<Pick<ProposedPath, 'name' | 'shortName' | 'summary'>>) =>
      edit((current) => rewordPath(current, path, words)),
    reword: (id: string, text: string) => edit((current) => rewordStatement(current, id, text)),
    add(path: PathKey, part: ListedPart): void {
      const before = proposalNow();
      if (before === undefined) return;
      changeAndFocus(
        () => edit((current) => addStatement(current, path, part)),
        statementField(`s${before.nextId}`),
      );
    },
    /** Removes a statement; the focus goes to the one after it, or to the button that adds one. */
    remove(id: string): void {
      const before = proposalNow();
      const gone = before?.statements.find((each) => each.id === id);
      if (before === undefined || gone === undefined || gone.part === 'summary') return;
      const { path, part } = gone;
      const alike = before.statements.filter((each) => each.path === path && each.part === part);
      const next = alike[alike.indexOf(gone) + 1] ?? alike[alike.indexOf(gone) - 1];
      const undo: ProposalChange = (current) => restoreStatement(current, before, id);
      changeAndFocus(
        () => editProposal(key, (current) => removeStatement(current, id), undo),
        next === undefined ? `add.${path}.${part}` : statementField(next.id),
      );
      if (gone.text.trim() === '') return;
      toastWithUndo(
        `${WORDS[part]} removed. Its criteria stay.`,
        () => changeAndFocus(() => editProposal(key, undo), statementField(id)),
        `statement ${key} ${id}`,
      );
    },
    setRuleOn: (path: PathKey, on: boolean) => edit((current) => setRuleOn(current, path, on)),
    quote: (path: PathKey, quoted: { pro?: string; con?: string | null }) =>
      edit((current) => quoteInRule(current, path, quoted)),
    pick: (pick: PathKey | null) => edit((current) => setPick(current, pick)),
  };
}
