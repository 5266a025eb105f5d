import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Screen } from '../ui/Screen.tsx';
import { HOW_COMPUTED, HowComputed, ROUNDED } from './HowComputed.tsx';
import css from './result.module.css';

interface ComputedPageProps {
  /** Whose result it is. */
  over: string;
  back: { href: string; label: string };
  assessment: Draft;
  evaluation: Evaluation;
}

/** How a result came about that does not change any more: a decision's, or the example's. */
export function ComputedPage({ over, back, assessment, evaluation }: ComputedPageProps) {
  return (
    <Screen
      over={<bdi data-user-text>{over}</bdi>}
      title={HOW_COMPUTED}
      actions={
        <LinkButton href={back.href} variant="default">
          {back.label}
        </LinkButton>
      }
    >
      <div className={css['result']}>
        <p className={css['lead']}>{ROUNDED}</p>
        <HowComputed assessment={assessment} evaluation={evaluation} />
      </div>
    </Screen>
  );
}
