import { useId } from 'react';
import { PathMark } from '../../../charts/PathMark.tsx';
import type { RuleAnswers, YesNo } from '../../../core/assessment/draft.ts';
import { answerRule } from '../../../core/assessment/edits/rules.ts';
import { ruleQuestions } from '../../../core/assessment/rule-check.ts';
import type { PathKey } from '../../../core/card/card.ts';
import { ChoiceGroup, type ChoiceOption } from '../../ui/ChoiceGroup.tsx';
import { problemAt, type StepProps } from '../step-props.ts';
import css from './rules.module.css';
import { TradeOffList } from './TradeOffList.tsx';

const ANSWERS: readonly ChoiceOption<YesNo>[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Unsure' },
];

/** The rule of one path in the card's one sentence, and what it asks of the user. */
export function RuleQuestions({ path, draft, problems, edit }: StepProps & { path: PathKey }) {
  const heading = useId();
  const { card, rules, tradeOffs } = draft;
  const { name, rule } = card.paths[path];
  if (rule === null) return null;
  const asked = ruleQuestions(draft);
  const question = (key: keyof RuleAnswers, label: string) => (
    <ChoiceGroup
      label={label}
      options={ANSWERS}
      value={rules[key]}
      onChange={(answer) => edit((current) => answerRule(current, key, answer))}
      problem={problemAt(problems, `rules.${key}`)}
    />
  );
  const named = tradeOffs.filter((each) => each.path === path && each.text.trim() !== '');

  return (
    <section className={css['rule']} data-path={path} aria-labelledby={heading}>
      <h2 id={heading} className={css['name']}>
        <PathMark path={path} size={14} />
        <span data-user-text>{name}</span>
      </h2>
      <p className={css['text']} data-user-text>
        {rule.text}
      </p>
      {path === 'a' && (
        <>
          <div className={css['question']}>{question('wantsA', `Do you want what ${name} offers?`)}</div>
          {asked.livesWithA && (
            <div className={css['question']}>
              <TradeOffList tradeOffs={named} />
              {question('livesWithA', 'Can you live with what it costs?')}
            </div>
          )}
        </>
      )}
      {path === 'b' && (
        <div className={css['question']}>
          <TradeOffList tradeOffs={named} />
          {question(
            'prefersB',
            `Does what ${name} offers matter more to you than what ${card.paths.a.name} offers?`,
          )}
        </div>
      )}
    </section>
  );
}
