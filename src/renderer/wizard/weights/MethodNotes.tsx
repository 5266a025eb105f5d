import { memo, type ReactNode } from 'react';
import type { WeighingMethod } from '../../../core/assessment/draft.ts';
import { MarginNote, WhyWeAsk } from '../../ui/MarginNote.tsx';
import css from './weights.module.css';

interface MethodNotesProps {
  method: WeighingMethod;
  /** Pairs are answered already; before the first, the sheet itself says how many to answer. */
  hasPairs: boolean;
}

/** Margin notes of each weighing method: why it is asked so, how to read the answers, and its keys. */
export const MethodNotes = memo(function MethodNotes({ method, hasPairs }: MethodNotesProps) {
  const [reading, keys] = NOTES[method];
  return (
    <div className={css['notes']}>
      <WhyWeAsk>
        <p>
          How much a criterion counts depends on how far its two ends lie apart. So you weigh the step from
          worst to best, not the word.
        </p>
      </WhyWeAsk>
      {(method !== 'pairwise' || hasPairs) && reading}
      <MarginNote title="By keyboard">{keys}</MarginNote>
    </div>
  );
});

const NOTES: Record<WeighingMethod, [reading: ReactNode, keys: ReactNode]> = {
  swing: [
    <MarginNote key="reading" title="How to read the points">
      <p>
        50 means half as welcome as the first, 0 that it makes no difference to you. Two may have the same.
        Where you are unsure, ± says how far off a figure might be.
      </p>
    </MarginNote>,
    <p key="keys">
      Arrow up and down go to the next criterion. Left and right change by one point, with Shift by five, the
      Page keys by ten.
    </p>,
  ],
  ranking: [
    <MarginNote key="reading" title="What an order comes to">
      <p>
        Many weights agree with one order; each criterion gets the mean of all of them. Equals share a place
        and weigh the same.
      </p>
    </MarginNote>,
    <p key="keys">
      On a handle: arrow up and down go to the next one, with Alt they move it, = makes it an equal of the one
      above, Delete takes it out. Ctrl Z undoes.
    </p>,
  ],
  pairwise: [
    <MarginNote key="reading" title="How many to answer">
      <p>
        The first questions connect all criteria; that is enough to go on. Each further answer checks the
        others and makes the weights surer.
      </p>
    </MarginNote>,
    <p key="keys">
      Arrow left and right lean to one side, then 2 to 9 say how strongly; 1 is equally. Enter goes to the
      next question.
    </p>,
  ],
};
