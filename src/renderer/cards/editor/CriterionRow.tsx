import { Button, Checkbox } from '@mantine/core';
import { IconArrowsExchange, IconArrowsJoin2, IconArrowsSplit2, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useState } from 'react';
import { SAY_WHAT } from '../../../core/card/own-words.ts';
import type { ProposedCriterion } from '../../../core/card/proposal.ts';
import { isUnworded } from '../../../core/card/proposal-edits.ts';
import { suggestedEnds } from '../../../words/scale-ends.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import css from './criterion.module.css';
import type { CriterionActions } from './criterion-actions.ts';
import { criterionName } from './field-name.ts';
import { LabelField } from './LabelField.tsx';
import { MergePanel } from './MergePanel.tsx';
import { Origins } from './Origins.tsx';
import { OverlapLine } from './OverlapLine.tsx';
import { SplitPanel } from './SplitPanel.tsx';
import { WordsField } from './WordsField.tsx';

interface CriterionRowProps {
  criterion: ProposedCriterion;
  actions: CriterionActions;
  /** The rule quotes the statement that it comes from. */
  inRule: boolean;
  /** Its further origins as text; empty if there are none. */
  alsoFrom: string;
  /** An earlier criterion that may mean the same. */
  overlapsId: string | null;
  overlapsLabel: string | null;
  /** Goes back to its row among those ready to ask; undefined if it is not edited from there. */
  onEdited: ((id: string) => void) | undefined;
  labelProblem: string | undefined;
  worstProblem: string | undefined;
  bestProblem: string | undefined;
}

/** A proposed criterion, edited in place. Renders again only when it has changed itself. */
export const CriterionRow = memo(function CriterionRow(props: CriterionRowProps) {
  const { criterion, actions, overlapsId, overlapsLabel, onEdited } = props;
  const { id, label, on } = criterion;
  const suggested = suggestedEnds(criterion);
  const [panel, setPanel] = useState<'split' | 'merge' | null>(null);
  /** The user wanted it asked, and nobody has said what it is about. */
  const [tried, setTried] = useState(false);
  const name = criterionName(label);
  const turn = (to: boolean) => {
    if (!isUnworded(criterion)) return actions.turn(id, to);
    setTried(true);
    actions.focus(id);
  };
  const close = () => {
    setPanel(null);
    actions.focus(id);
  };
  const goBack = (event: KeyboardEvent) => {
    const isDone = event.key === 'Enter' || event.key === 'Escape';
    if (!isDone || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onEdited?.(id);
  };
  const addNext = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (label.trim() !== '') actions.addAfter(id);
  };

  const end = (part: 'worst' | 'best', its: string, placeholder: string, problem: string | undefined) => (
    <WordsField
      label={its}
      field={`criteria.${id}.${part}`}
      kind="line"
      look="end"
      value={criterion[part]}
      suggested={suggested.includes(part)}
      placeholder={placeholder}
      problem={problem}
      onChange={(text) => actions.setEnd(id, part, text)}
      {...(onEdited !== undefined && { onKeyDown: goBack })}
    />
  );

  return (
    <li className={css['row']} data-off={!on || undefined}>
      <Checkbox
        aria-label={`Ask about ${name}`}
        checked={on}
        onChange={(event) => turn(event.currentTarget.checked)}
        classNames={{ root: css['choose'] ?? '' }}
      />
      <div className={css['words']}>
        <LabelField
          criterion={criterion}
          actions={actions}
          label="Criterion"
          look="label"
          placeholder="What are both paths judged by?"
          problem={tried && isUnworded(criterion) ? SAY_WHAT : props.labelProblem}
          onKeyDown={onEdited === undefined ? addNext : goBack}
        />
        <div className={css['ends']}>
          {end('worst', `Worst end of ${name}`, 'What would be worst?', props.worstProblem)}
          <IconButton
            Icon={IconArrowsExchange}
            label={`Swap the ends of ${name}`}
            onClick={() => actions.swap(id)}
          />
          {end('best', `Best end of ${name}`, 'What would be best?', props.bestProblem)}
        </div>
        {onEdited !== undefined && (
          <Button
            className={css['back'] ?? ''}
            variant="default"
            size="xs"
            onClick={() => onEdited(id)}
            rightSection={<Kbd>↵</Kbd>}
          >
            Done, back to its row
          </Button>
        )}
        <Origins inRule={props.inRule} alsoFrom={props.alsoFrom} />
        {overlapsId !== null && overlapsLabel !== null && (
          <OverlapLine
            name={name}
            other={overlapsLabel}
            onMerge={() => actions.mergeInto(overlapsId, id)}
            onKeep={() => actions.keepApart(overlapsId, id)}
          />
        )}
        {panel === 'split' && (
          <SplitPanel
            label={label}
            onSplit={(labels) => {
              setPanel(null);
              actions.split(id, labels);
            }}
            onClose={close}
          />
        )}
        {panel === 'merge' && <MergePanel criterion={criterion} actions={actions} onClose={close} />}
      </div>
      <div className={css['tools']}>
        <IconButton Icon={IconArrowsSplit2} label={`Split ${name}`} onClick={() => setPanel('split')} />
        <IconButton
          Icon={IconArrowsJoin2}
          label={`Merge ${name} with another`}
          onClick={() => setPanel('merge')}
        />
        <IconButton Icon={IconX} label={`Drop ${name}`} onClick={() => actions.drop(id)} />
      </div>
    </li>
  );
});
