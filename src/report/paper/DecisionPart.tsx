import { PathMark } from '../../charts/PathMark.tsx';
import { chosenPath } from '../../core/assessment/choice.ts';
import { pathAhead } from '../../core/assessment/earlier-evaluation.ts';
import { changedAfterPick } from '../../words/after-pick.ts';
import { againstScore, scoreBeside } from '../../words/answer-text.ts';
import { chooseAgain } from '../../words/choice.ts';
import type { Dates } from '../../words/dates.ts';
import { counted, plainNumber } from '../../words/figures.ts';
import { Gut } from './Gut.tsx';
import { Predictions } from './Predictions.tsx';
import { excerpt, Prose } from './Prose.tsx';
import { Section } from './Section.tsx';
import type { AnswerPartProps } from './setting.ts';
import { Terms } from './Terms.tsx';

/** More predictions than this stand further back, so that the first page keeps to one sheet. */
export const FIRST_PREDICTIONS = 4;

/** What was decided, how surely, and what is expected of it. */
export function DecisionPart({ assessment, evaluation, names, setting: { dates }, say }: AnswerPartProps) {
  const { commitment, gut, card } = assessment;
  const ahead = pathAhead(evaluation);
  const against = againstScore(chosenPath(commitment), ahead);
  const shown = commitment.predictions.slice(0, FIRST_PREDICTIONS);
  const changed = changedAfterPick(commitment, names.paths);
  const review = commitment.reviewOn === null ? null : dates.day(commitment.reviewOn);
  const more = commitment.predictions.length - shown.length;
  return (
    <Section id="decision" title="The decision" className="decision">
      <Terms
        rows={[
          {
            term: 'Chosen',
            text:
              commitment.choice === null ? null : (
                <Chosen assessment={assessment} names={names} dates={dates} against={against} />
              ),
          },
          {
            term: 'It worked if',
            text: commitment.choice === 'try' ? <span dir="auto">{commitment.successCriterion}</span> : null,
          },
          {
            term: 'Why',
            text: commitment.reason.trim() === '' ? null : <Prose text={excerpt(commitment.reason)} />,
          },
          {
            term: 'Confidence',
            text:
              commitment.confidence === null
                ? null
                : `${plainNumber(commitment.confidence)}\u00a0% that I would ${chooseAgain(commitment.reviewOn)}${review === null ? '' : `, ${review}`}`,
          },
          {
            term: 'My gut expected',
            text:
              gut.expects === null ? null : (
                <Gut assessment={assessment} evaluation={evaluation} names={names} />
              ),
          },
          {
            term: 'Predictions',
            text:
              shown.length === 0 ? null : (
                <>
                  <Predictions predictions={shown} dates={dates} />
                  {more > 0 && <p className="more">and {counted(more, 'prediction')} more, further back</p>}
                </>
              ),
          },
          {
            term: 'The card’s pick',
            text:
              card.pick === null ? null : (
                <>
                  <bdi>{names.paths[card.pick].name}</bdi>; {scoreBeside(card.pick, ahead)}
                  {agreement(commitment.agreesWithPick)}
                  {changed !== null && <p className="changed">{say(changed)}</p>}
                </>
              ),
          },
          { term: 'Next review', text: commitment.confidence === null ? review : null },
        ]}
      />
    </Section>
  );
}

const CHOICES = { try: 'Try first: ', defer: 'Deferred', neither: 'Neither path' } as const;

interface ChosenProps extends Pick<AnswerPartProps, 'assessment' | 'names'> {
  dates: Dates;
  against: boolean;
}

function Chosen({ assessment: { commitment }, names, dates, against }: ChosenProps) {
  const { choice } = commitment;
  const path = chosenPath(commitment);
  return (
    <>
      {choice !== null && choice !== 'a' && choice !== 'b' && CHOICES[choice]}
      {path !== null && (
        <>
          <PathMark path={path} /> <strong dir="auto">{names.paths[path].name}</strong>
        </>
      )}
      {commitment.until !== null && `, until ${dates.day(commitment.until)}`}
      {against && ', against the score'}
    </>
  );
}

function agreement(agrees: boolean | null): string {
  if (agrees === null) return '';
  return agrees ? '; I agree' : '; I do not agree';
}
