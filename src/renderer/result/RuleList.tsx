import { IconBarrierBlock, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { RulePart } from '../../core/assessment/evaluation.ts';
import type { RuleItem } from '../../words/against-each-other.ts';
import type { DealBreakersOnPath } from '../../words/deal-breakers.ts';
import { sentence } from '../../words/plain-text.ts';
import { Quoted } from '../ui/Quoted.tsx';
import css from './AgainstEachOther.module.css';

const SIGNS = { met: IconCircleCheck, 'not-met': IconCircleX, unsure: IconCircleDashed } as const;

/** The card's rules, each with its sign and what the answers suggest. */
export function RuleList({ rules }: { rules: readonly RuleItem[] }) {
  return (
    <ul className={css['rules']}>
      {rules.map(({ path, text, stated, words }) => (
        <li key={path} className={css['rule']}>
          <Sign stated={stated} />
          <p className={css['strong']} data-user-text>
            {text}
          </p>
          <p data-user-text>{sentence(words)}</p>
        </li>
      ))}
    </ul>
  );
}

function Sign({ stated }: { stated: RulePart }) {
  const Icon = SIGNS[stated];
  return <Icon size={18} stroke={1.6} aria-hidden />;
}

/** What the user said they could not live with, on one path. */
export function DealBreakers({ breakers: { title, texts, effect } }: { breakers: DealBreakersOnPath }) {
  return (
    <div className={css['breaker']}>
      <IconBarrierBlock size={18} stroke={1.6} aria-hidden />
      <p className={css['breakerTitle']} data-user-text>
        {title}
      </p>
      {texts.map(({ id, text }) => (
        <p key={id}>
          <Quoted text={text} />
        </p>
      ))}
      <p>{effect}</p>
    </div>
  );
}
