import { expectPath, isGuessMade, setGutConfidence } from '../../../core/assessment/edits/rules.ts';
import { gutExpected } from '../../../words/gut.ts';
import { PickCards, type PickOption } from '../../ui/PickCards.tsx';
import { SureSlider } from '../../ui/SureSlider.tsx';
import { pathOrder } from '../path-order.ts';
import { problemAt, type StepProps } from '../step-props.ts';

type Expected = 'a' | 'b' | 'unsure';

/** Which path the gut expects to come out ahead: asked last, before anything is added up. */
export function GutQuestion({ label, draft, problems, edit }: StepProps & { label: string }) {
  const { gut, card, frame } = draft;
  if (isGuessMade(draft)) {
    const { expects } = gut;
    const said =
      expects === 'a' || expects === 'b' ? gutExpected(expects, gut, card.paths) : 'Your gut was unsure';
    return (
      <p>
        <span data-user-text>{said}</span>. You have seen the result since, so your guess stays as you made
        it.
      </p>
    );
  }
  const options: PickOption<Expected>[] = [
    ...pathOrder(draft).map((path) => ({
      value: path,
      title: card.paths[path].name,
      detail: frame.roles[path].role,
      path,
    })),
    { value: 'unsure', title: 'Unsure', detail: 'It could be either.', path: null },
  ];
  return (
    <>
      <PickCards
        label={label}
        hideLabel
        options={options}
        value={gut.expects}
        onChange={(expects) => edit((current) => expectPath(current, expects))}
        problem={problemAt(problems, 'gut.expects')}
      />
      {(gut.expects === 'a' || gut.expects === 'b') && (
        <SureSlider
          label="How sure is your gut?"
          hint="optional"
          value={gut.confidence}
          onChange={(confidence) => edit((current) => setGutConfidence(current, confidence))}
          problem={problemAt(problems, 'gut.confidence')}
        />
      )}
    </>
  );
}
