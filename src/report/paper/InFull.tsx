import { FIRST_PREDICTIONS } from './DecisionPart.tsx';
import { Predictions } from './Predictions.tsx';
import { isLong, Prose } from './Prose.tsx';
import type { AnswerPartProps } from './setting.ts';

/** The notes, texts too long for the first page, and all predictions where there are many. */
export function InFull({ assessment: { frame, commitment }, setting: { dates } }: AnswerPartProps) {
  const texts = [
    { heading: 'Why now, in full', text: isLong(frame.whyNow) ? frame.whyNow : '' },
    { heading: 'Why this choice, in full', text: isLong(commitment.reason) ? commitment.reason : '' },
    { heading: 'Notes', text: commitment.notes },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <>
      {commitment.predictions.length > FIRST_PREDICTIONS && (
        <section>
          <h2>All predictions</h2>
          <Predictions predictions={commitment.predictions} dates={dates} />
        </section>
      )}
      {texts.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <Prose text={text} />
        </section>
      ))}
    </>
  );
}
