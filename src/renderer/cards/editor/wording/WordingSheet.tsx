import { Button } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { EndKey } from '../../../../core/card/card.ts';
import { isGeneralEnd } from '../../../../core/card/general-ends.ts';
import { SAY_WHAT } from '../../../../core/card/own-words.ts';
import type { ProposedCriterion } from '../../../../core/card/proposal.ts';
import { isUnworded } from '../../../../core/card/proposal-edits.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import type { EditorContext } from '../editor-context.ts';
import { focusField, labelField } from '../focus-field.ts';
import { LabelField } from '../LabelField.tsx';
import { WordsField } from '../WordsField.tsx';
import { PageLines } from './PageLines.tsx';
import { ReadyWordings } from './ReadyWordings.tsx';
import { StatementOf } from './StatementOf.tsx';
import css from './wording.module.css';

interface WordingSheetProps {
  criterion: ProposedCriterion;
  context: EditorContext;
  /** The page's text; null where there is none. */
  page: string | null;
  last: boolean;
}

const ENDS: readonly { end: EndKey; title: string; placeholder: string }[] = [
  { end: 'worst', title: 'At its worst', placeholder: 'What would be bad? Yours to say.' },
  { end: 'best', title: 'At its best', placeholder: 'What would be good? Yours to say.' },
];

/** One criterion at a time: the page's words, and beside them the fields to write it in. Enter goes to the next. */
export function WordingSheet({ criterion, context, page, last }: WordingSheetProps) {
  const { proposal, actions } = context;
  const { id, origins, from } = criterion;
  const [tried, setTried] = useState(false);
  const isCon = origins[0]?.part === 'con';
  const line = proposal.statements.find((each) => each.id === from[0])?.line ?? null;
  const finish = () => {
    setTried(true);
    if (isUnworded(criterion)) focusField(labelField(id));
    else actions.finishWording(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    finish();
  };
  return (
    <div className={css['sheet']}>
      <StatementOf criterion={criterion} proposal={proposal} />
      <div className={css['fields']}>
        <div className={css['field']}>
          <p className={css['name']} aria-hidden>
            What is it about?
          </p>
          <LabelField
            criterion={criterion}
            actions={actions}
            label="What is it about?"
            look="boxed"
            placeholder="In a few words, such as “Free evenings”"
            problem={tried && isUnworded(criterion) ? SAY_WHAT : undefined}
            onKeyDown={onKeyDown}
          />
          <ReadyWordings criterion={criterion} proposal={proposal} />
        </div>
        <div className={css['ends']}>
          {ENDS.map(({ end, title, placeholder }) => (
            <EndField key={end} {...{ criterion, end, title, placeholder, onKeyDown }} actions={actions} />
          ))}
        </div>
        <div className={css['foot']}>
          <p>
            {isCon
              ? 'The con is its worst end. Say what would be good instead.'
              : 'Only what both paths can be judged by makes a criterion.'}
          </p>
          <Button variant="subtle" size="xs" onClick={() => actions.leaveOut(id)}>
            Leave it out
          </Button>
          <Button size="xs" onClick={finish} rightSection={<Kbd>↵</Kbd>}>
            {last ? 'Done' : 'Done, next one'}
          </Button>
        </div>
      </div>
      {/* Last, so that the fields and the way on are in sight in a narrow window. */}
      {page !== null && line !== null && (
        <PageLines page={page} line={line} quote={origins[0]?.quote ?? ''} />
      )}
    </div>
  );
}

interface EndFieldProps {
  criterion: ProposedCriterion;
  end: EndKey;
  title: string;
  placeholder: string;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  actions: EditorContext['actions'];
}

function EndField({ criterion, end, title, placeholder, onKeyDown, actions }: EndFieldProps) {
  const { id, suggested, origins } = criterion;
  const words = isGeneralEnd(criterion[end]) ? '' : criterion[end];
  const isSuggested = suggested.includes(end) && words !== '';
  const own = end === 'worst' && !suggested.includes('worst') && origins[0]?.part === 'con';
  return (
    <div className={css['field']}>
      <p className={css['name']}>
        <span aria-hidden>{title}</span>
        {isSuggested && <span className={css['suggested']}>suggested, change it</span>}
        {own && <span className={css['own']}>the page’s own words</span>}
      </p>
      <WordsField
        label={title}
        field={`criteria.${id}.${end}`}
        kind="line"
        look="boxed"
        suggested={isSuggested || words === ''}
        value={words}
        placeholder={placeholder}
        onChange={(text) => actions.setEnd(id, end, text)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
