import { isGuessMade } from '../../../core/assessment/edits/rules.ts';
import { MarginNote, WhyWeAsk, WithMarginNotes } from '../../ui/MarginNote.tsx';
import { ScreenHeading } from '../../ui/ScreenHeading.tsx';
import { pathOrder } from '../path-order.ts';
import { GutQuestion } from '../rules/GutQuestion.tsx';
import { RuleQuestions } from '../rules/RuleQuestions.tsx';
import css from '../rules/rules.module.css';
import { WeightsAgain } from '../rules/WeightsAgain.tsx';
import type { StepProps } from '../step-props.ts';

const GUT = 'Which path does your gut expect to come out ahead?';
const GUT_SAID = 'What your gut expected';

const TWO_RULES = {
  title: 'Do the card’s own rules fit you?',
  lead: 'Read each rule, then answer for yourself.',
  why: 'The card has a rule of its own for each path.',
};
const ONE_RULE = {
  title: 'Does the card’s own rule fit you?',
  lead: 'Read the rule, then answer for yourself.',
  why: 'The card has a rule of its own for one path.',
};

/** The card's own rules, held against the user; then the gut, while the result is still unseen. */
export function RulesStep(props: StepProps) {
  const { draft } = props;
  const withRules = pathOrder(draft).filter((path) => draft.card.paths[path].rule !== null);
  const isMade = isGuessMade(draft);
  const gutTitle = isMade ? GUT_SAID : GUT;
  const gutNote = isMade ? null : (
    <MarginNote title="Before you see the result">
      <p>A result you have seen cannot be guessed any more. Said now, your guess can be set against it.</p>
    </MarginNote>
  );
  if (withRules.length === 0) {
    return (
      <WithMarginNotes
        note={
          <>
            {gutNote}
            <WeightsAgain {...props} />
          </>
        }
      >
        <ScreenHeading title={gutTitle}>
          {isMade
            ? 'The card has no rules of its own.'
            : 'The card has no rules of its own, so this is the last question. A guess is enough; it weighs nothing.'}
        </ScreenHeading>
        <GutQuestion {...props} label={GUT} />
      </WithMarginNotes>
    );
  }
  const { title, lead, why } = withRules.length === 1 ? ONE_RULE : TWO_RULES;
  return (
    <div className={css['parts']}>
      <WithMarginNotes
        note={
          <WhyWeAsk>
            <p>
              {why} Your answers weigh nothing: the result sets them beside the score, and says where your
              other answers disagree.
            </p>
          </WhyWeAsk>
        }
      >
        <ScreenHeading title={title}>{lead} Unsure is an answer too.</ScreenHeading>
        {withRules.map((path) => (
          <RuleQuestions key={path} path={path} {...props} />
        ))}
      </WithMarginNotes>
      <WithMarginNotes
        note={
          <>
            {gutNote}
            <WeightsAgain {...props} />
          </>
        }
      >
        <h2 className={css['gut']}>{gutTitle}</h2>
        <GutQuestion {...props} label={GUT} />
      </WithMarginNotes>
    </div>
  );
}
