import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import type { TradeOff } from '../../../core/assessment/draft.ts';
import {
  addTradeOff,
  canAddTradeOff,
  openSuggestions,
  removeTradeOff,
  restoreTradeOff,
  type Suggestion,
} from '../../../core/assessment/edits/trade-offs.ts';
import type { PathKey } from '../../../core/card/card.ts';
import { QuietButton } from '../../ui/QuietButton.tsx';
import unseen from '../../ui/unseen.module.css';
import { newId } from '../new-id.ts';
import type { StepProps } from '../step-props.ts';
import { toastDraftUndo } from '../toast-draft-undo.ts';
import css from './paths.module.css';
import { TradeOffRow } from './TradeOffRow.tsx';
import { TradeOffSuggestions } from './TradeOffSuggestions.tsx';

/** The user's own trade-offs of one path. */
export function TradeOffs({ path, draft, problems, edit }: StepProps & { path: PathKey }) {
  const addButton = useRef<HTMLButtonElement>(null);
  // The row just added takes the focus; those that were there when the screen opened do not.
  const added = useRef<string | null>(null);
  const { name } = draft.card.paths[path];
  const mine = draft.tradeOffs.filter((each) => each.path === path);

  const add = ({ id, text }: Suggestion = { id: newId(), text: '' }) => {
    added.current = id;
    edit((current) => addTradeOff(current, path, id, text));
  };
  const remove = ({ id, text }: TradeOff) => {
    edit((current) => removeTradeOff(current, id));
    addButton.current?.focus();
    if (text.trim() === '') return;
    toastDraftUndo(
      draft,
      edit,
      'Trade-off removed.',
      (current) => restoreTradeOff(current, id, draft),
      `trade-off ${id}`,
    );
  };

  return (
    <div className={css['mine']}>
      <h3 className={css['what']}>What would you have to live with?</h3>
      {mine.length > 0 && (
        <ul className={css['rows']}>
          {mine.map((tradeOff, index) => (
            <TradeOffRow
              key={tradeOff.id}
              tradeOff={tradeOff}
              name={`Trade-off ${index + 1} of ${name}`}
              takeFocus={added.current === tradeOff.id}
              problems={problems}
              edit={edit}
              onAddNext={() => add()}
              onRemove={() => remove(tradeOff)}
            />
          ))}
        </ul>
      )}
      <QuietButton ref={addButton} Icon={IconPlus} onClick={() => add()} disabled={!canAddTradeOff(draft)}>
        Add a trade-off<span className={unseen['readOut']}> of {name}</span>
      </QuietButton>
      {canAddTradeOff(draft) && (
        <TradeOffSuggestions name={name} suggestions={openSuggestions(draft, path)} onTake={add} />
      )}
    </div>
  );
}
