import type { ComponentType } from 'react';
import type { WeighingMethod } from '../../../core/assessment/draft.ts';
import { setWeighingMethod } from '../../../core/assessment/edits/weighing-method.ts';
import { ScreenHeading } from '../../ui/ScreenHeading.tsx';
import { SuggestedNote } from '../SuggestedNote.tsx';
import type { StepProps } from '../step-props.ts';
import { MethodChoice } from '../weights/MethodChoice.tsx';
import { MethodNotes } from '../weights/MethodNotes.tsx';
import { PairWeights } from '../weights/pairs/PairWeights.tsx';
import { RankingWeights } from '../weights/ranking/RankingWeights.tsx';
import { SwingWeights } from '../weights/SwingWeights.tsx';
import css from '../weights/weights.module.css';

interface Asked {
  title: string;
  lead: string;
  Answers: ComponentType<StepProps>;
}

const METHODS: Record<WeighingMethod, Asked> = {
  swing: {
    title: 'Which improvement do you want most?',
    lead: 'Picture yourself at every worst end at once. The improvement you want most gets 100; give every other one its share of that.',
    Answers: SwingWeights,
  },
  ranking: {
    title: 'Which improvement do you want most?',
    lead: 'Picture yourself at every worst end at once. Choose what you would improve first, then what comes next.',
    Answers: RankingWeights,
  },
  pairwise: {
    title: 'Which of two improvements do you want more?',
    lead: 'Picture yourself at both worst ends. Say which of the two improvements matters more, and how much more.',
    Answers: PairWeights,
  },
};

/** How much each improvement is wanted; asked with both ends in sight, answered from nothing. */
export function WeightsStep({ draft, problems, edit }: StepProps) {
  const { method } = draft.weighing;
  const { title, lead, Answers } = METHODS[method];
  return (
    <div className={css['weights']}>
      <div className={css['top']}>
        <ScreenHeading title={title}>{lead}</ScreenHeading>
        <MethodChoice
          method={method}
          count={draft.criteria.filter(({ on }) => on).length}
          onChoose={(chosen) => edit((current) => setWeighingMethod(current, chosen))}
        />
      </div>
      <SuggestedNote
        criteria={draft.criteria.filter(({ on }) => on)}
        next="You can say in the criteria step what worst and best mean for you."
      />
      <Answers draft={draft} problems={problems} edit={edit} />
      <MethodNotes method={method} hasPairs={draft.weighing.pairs.length > 0} />
    </div>
  );
}
