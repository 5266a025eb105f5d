import { type ReactNode, use } from 'react';
import { againstEachOther } from '../../words/against-each-other.ts';
import { sentence } from '../../words/plain-text.ts';
import parts from './AgainstEachOther.module.css';
import { ResultLevel, ResultSection } from './ResultSection.tsx';
import { DealBreakers, RuleList } from './RuleList.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';
import { voiceId } from './section-links.tsx';

/** Rules, deal-breakers, gut, staying and comparisons: where the answers disagree with the score or each other. */
export function AgainstEachOther({ evaluation, assessment, verdict }: ResultPartProps) {
  const isDecided = use(ResultLevel) === 2;
  const found = againstEachOther(evaluation, assessment, verdict, isDecided);
  const reasons = (about: string) =>
    found.disagreements.filter((each) => each.about === about).map(({ text }) => text);
  const choice = reasons('choice');
  const gut = [...reasons('gut'), ...found.gut];
  const rules = reasons('rule');
  return (
    <ResultSection
      id="disagree"
      title="What your answers say against each other"
      note={<p>None of them outranks the others: each knows something that the others do not.</p>}
    >
      <Part id="deal-breaker" title="Deal-breakers" isThere={found.dealBreakers.length > 0}>
        {found.dealBreakers.map((breakers) => (
          <DealBreakers key={breakers.path} breakers={breakers} />
        ))}
        <Sentences of={reasons('deal-breaker')} />
      </Part>
      <Part id="rule" title="The card’s rules" isThere={found.rules.length > 0}>
        <RuleList rules={found.rules} />
        <Sentences of={rules} />
      </Part>
      <Part id="gut" title="Your gut" isThere={gut.length > 0}>
        <Sentences of={gut} />
      </Part>
      <Part id="staying" title="Staying where you are" isThere={found.staying.length > 0}>
        <Sentences of={found.staying} />
      </Part>
      <Part id="comparisons" title="Your comparisons" isThere={found.comparisons.length > 0}>
        <Sentences of={found.comparisons} />
      </Part>
      <Part id="choice" title="Your choice" isThere={choice.length > 0}>
        <Sentences of={choice} />
      </Part>
      {found.dealBreakers.length + found.rules.length + gut.length + found.staying.length === 0 && (
        <p className={css['says']}>There is nothing beside the score that could disagree with it.</p>
      )}
      <Part id="later" title="After you saw the result" isThere={found.later.length > 0}>
        <Sentences of={found.later} />
      </Part>
    </ResultSection>
  );
}

interface PartProps {
  id: string;
  title: string;
  isThere: boolean;
  children: ReactNode;
}

function Part({ id, title, isThere, children }: PartProps) {
  const Heading = use(ResultLevel) === 1 ? 'h3' : 'h4';
  if (!isThere) return null;
  return (
    <div id={voiceId(id)} className={parts['voice']} tabIndex={-1}>
      <Heading className={parts['partTitle']}>{title}</Heading>
      {children}
    </div>
  );
}

const Sentences = ({ of }: { of: readonly string[] }) =>
  of.map((words) => (
    <p key={words} className={css['says']} data-user-text>
      {sentence(words)}
    </p>
  ));
