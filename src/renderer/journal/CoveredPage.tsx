import { IconEyeOff } from '@tabler/icons-react';
import type { CoveredAnswer, CoveredRecord } from '../../core/journal/covered-record.ts';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { SecondVoices } from '../second-voice/SecondVoices.tsx';
import { choiceInWords, longDay, momentDay } from '../ui/format.ts';
import { Screen } from '../ui/Screen.tsx';
import { Term, Terms, Words } from '../ui/Terms.tsx';
import { CoveredLine } from './CoveredLine.tsx';
import { DecisionActions, type DecisionQuestion } from './DecisionActions.tsx';
import { DueSheet } from './DueSheet.tsx';
import page from './decision-page.module.css';
import { Chosen } from './FactsRow.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Integrity } from './Integrity.tsx';
import { Timeline } from './Timeline.tsx';

interface CoveredPageProps {
  decision: OpenedDecision;
  record: CoveredRecord;
  /** Something can be appended. */
  canAdd: boolean;
  onAsk: (question: DecisionQuestion) => void;
  onChanged: (decision: OpenedDecision) => void;
}

const ANSWER_NAMES: Record<CoveredAnswer, string> = {
  confidence: 'Confidence',
  gut: 'Your gut expected',
  pick: 'The card’s pick',
};

/** A decision whose review is due: without its figures until the new ratings are given or the user looks first. */
export function CoveredPage({ decision, record, canAdd, onAsk, onChanged }: CoveredPageProps) {
  const { paths, committedAt } = record;
  const facts = { choice: record.choice, until: record.until, reviews: record.reviewedAt.length };
  const chosen = choiceInWords(record.choice, record.tryPath, { a: paths.a.name, b: paths.b.name });
  return (
    <Screen
      over={`Decided on ${momentDay(committedAt)}`}
      title={record.title}
      userTitle
      actions={
        <DecisionActions decision={decision} committedAt={committedAt} onAsk={onAsk} onChanged={onChanged} />
      }
    >
      <Integrity decision={decision} />
      <DueSheet
        decision={decision}
        title={record.title}
        facts={facts}
        canChange={canAdd}
        onChanged={onChanged}
      />
      <CoveredLine
        id={decision.id}
        committedAt={committedAt}
        days={{ ...facts, reviewOn: decision.arrangement.reviewOn }}
        canLook={canAdd}
        onLooked={onChanged}
      />
      <section className={page['facts']} aria-label="The decision">
        <dl className={page['row']}>
          <Chosen {...chosen} />
          {record.answered.map((answer) => (
            <div key={answer}>
              <dt>{ANSWER_NAMES[answer]}</dt>
              <dd className={page['later']}>
                <IconEyeOff size={16} stroke={1.6} aria-hidden /> covered
              </dd>
            </div>
          ))}
        </dl>
        <Terms>
          {record.until !== null && (
            <Term name={record.choice === 'defer' ? 'Again on' : 'Until'}>{longDay(record.until)}</Term>
          )}
          <Words name="It worked if" text={record.successCriterion} />
          <Words name="Why now" text={record.frame.whyNow} />
        </Terms>
        <FollowUps id={decision.id} followsUp={undefined} />
      </section>
      <SecondVoices ownerId={decision.id} frame={record.frame} state={decision} canChange={canAdd} />
      <Timeline
        decision={decision}
        names={{ paths }}
        chosen={chosen.text}
        canAdd={canAdd}
        onChanged={onChanged}
      />
    </Screen>
  );
}
