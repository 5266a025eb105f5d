import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { RulePart } from '../../core/assessment/evaluation.ts';
import { PATHS } from '../../core/card/card.ts';
import { sentence } from '../../words/plain-text.ts';
import { DealBreakers } from './DealBreakers.tsx';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

const SIGNS = { met: IconCircleCheck, 'not-met': IconCircleX, unsure: IconCircleDashed } as const;

/** The card's rules held against the answers, and every deal-breaker. */
export function Rules(part: ResultPartProps) {
  const { evaluation, assessment, verdict } = part;
  const ruled = PATHS.flatMap((path) => {
    const rule = assessment.card.paths[path].rule;
    const finding = evaluation.rules[path];
    return rule === null || finding === null ? [] : [{ path, text: rule.text, stated: finding.stated }];
  });
  const breakers = evaluation.dealBreakers.a.length + evaluation.dealBreakers.b.length;
  if (ruled.length === 0 && breakers === 0) return null;
  return (
    <ResultSection
      title="Rules and deal-breakers"
      note={<p>They change no points. Where the score and they disagree, that is worth a thought.</p>}
    >
      <ul className={css['rules']}>
        {ruled.map(({ path, text, stated }) => (
          <li key={path} className={css['rule']}>
            <Sign stated={stated} />
            <p className={css['strong']} data-user-text>
              {text}
            </p>
            <p>{sentence(verdict.rules[path] ?? '')}</p>
          </li>
        ))}
      </ul>
      <DealBreakers {...part} />
    </ResultSection>
  );
}

function Sign({ stated }: { stated: RulePart }) {
  const Icon = SIGNS[stated];
  return <Icon size={18} stroke={1.6} aria-hidden />;
}
