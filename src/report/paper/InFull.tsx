import { FIRST_PREDICTIONS } from './DecisionPart.tsx';
import { Predictions } from './Predictions.tsx';
import { isLong, Prose } from './Prose.tsx';
import { Section } from './Section.tsx';
import type { AnswerPartProps } from './setting.ts';

/** The notes, texts too long for the first page, and all predictions where there are many. */
export function InFull({ assessment: { frame, commitment }, setting: { dates } }: AnswerPartProps) {
  const texts = [
    { id: 'why-now', heading: 'Why now, in full', text: isLong(frame.whyNow) ? frame.whyNow : '' },
    {
      id: 'why',
      heading: 'Why this choice, in full',
      text: isLong(commitment.reason) ? commitment.reason : '',
    },
    { id: 'notes', heading: 'Notes', text: commitment.notes },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <>
      {commitment.predictions.length > FIRST_PREDICTIONS && (
        <Section id="predictions" title="All predictions">
          <Predictions predictions={commitment.predictions} dates={dates} />
        </Section>
      )}
      {texts.map(({ id, heading, text }) => (
        <Section key={id} id={id} title={heading}>
          <Prose text={text} />
        </Section>
      ))}
    </>
  );
}
