import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { TradeOff, TradeOffAnswer } from '../../../core/assessment/draft.ts';
import { changeTradeOff } from '../../../core/assessment/edits/trade-offs.ts';
import { ChoiceGroup, type ChoiceOption } from '../../ui/ChoiceGroup.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { problemAt, type StepProps } from '../step-props.ts';
import css from './paths.module.css';

const ANSWERS: readonly ChoiceOption<TradeOffAnswer>[] = [
  { value: 'fine', label: 'Fine' },
  { value: 'hard', label: 'Hard' },
  { value: 'deal-breaker', label: 'Deal-breaker', grave: true },
];

interface TradeOffRowProps extends Pick<StepProps, 'problems' | 'edit'> {
  tradeOff: TradeOff;
  /** Tells this row from the others for those who hear it. */
  name: string;
  takeFocus: boolean;
  onAddNext: () => void;
  onRemove: () => void;
}

/** One trade-off: its words, and how hard it would be to live with. Enter goes on to a next one. */
export function TradeOffRow(props: TradeOffRowProps) {
  const { tradeOff, name, takeFocus, problems, edit, onAddNext, onRemove } = props;
  const { id, text, answer } = tradeOff;
  const input = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) input.current?.focus();
  }, [takeFocus]);
  return (
    <li className={css['row']}>
      <TextField
        label={name}
        hideLabel
        kind="line"
        lines={1}
        value={text}
        inputRef={input}
        onChange={(words) => edit((current) => changeTradeOff(current, id, { text: words }))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || text.trim() === '') return;
          event.preventDefault();
          onAddNext();
        }}
        problem={problemAt(problems, `tradeOffs.${id}.text`)}
      />
      <IconButton Icon={IconX} label={`Remove ${name}`} onClick={onRemove} />
      <div className={css['answer']}>
        <ChoiceGroup
          label={`${name}: could you live with it?`}
          hideLabel
          options={ANSWERS}
          value={answer}
          onChange={(chosen) => edit((current) => changeTradeOff(current, id, { answer: chosen }))}
          problem={problemAt(problems, `tradeOffs.${id}.answer`)}
        />
      </div>
    </li>
  );
}
