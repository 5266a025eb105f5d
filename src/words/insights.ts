import { type Calibration, dotsOf, outsideBand } from '../core/journal/calibration-summary.ts';
import type {
  ChoiceAgainstScore,
  FourFields,
  GutAgainstScore,
  Outcomes,
} from '../core/journal/insight-summary.ts';
import { type ReviewOutcome, reviewOutcome } from '../core/journal/review.ts';
import { ASSUMED, STEADINESS_FROM, type Steadiness } from '../core/journal/steadiness.ts';
import { capitalised, counted, countWords, fixed, listed } from './figures.ts';
import { percent } from './weights.ts';

/** How calibration, steadiness and what recurs over decisions read. Few cases are counted, and nothing is concluded from them. */

/** Fewest predictions at one probability that the heading speaks of. */
const HEADLINE_FROM = 5;
/** From so many on it is more than a first look. */
const CERTAIN_FROM = 200;

/** `Of seven things you called 80 % likely, five came true.`, or how many answers are missing. */
export function calibrationHeading({ answered, missing, diagram }: Calibration): string {
  if (diagram === null) {
    return answered === 0
      ? 'No prediction is answered yet.'
      : `${capitalised(countWords(missing))} more answered ${missing === 1 ? 'prediction is' : 'predictions are'} needed.`;
  }
  const most = dotsOf(diagram.levels).reduce((one, other) => (other.count > one.count ? other : one));
  if (most.count < HEADLINE_FROM) return `${capitalised(countWords(answered))} predictions are answered.`;
  const came = Math.round(most.rate * most.count);
  return `Of ${countWords(most.count)} things you called ${saidText(most)} likely, ${came === 0 ? 'none' : countWords(came)} came true.`;
}

/** The probability of a dot, as it was said: `80 %`, or `about 81.2 %` where it stands for several. */
export const saidText = ({ probability, isGroup }: { probability: number; isGroup: boolean }): string =>
  `${isGroup ? 'about ' : ''}${percent(probability)}`;

/** What stands below the heading: the counts, and what they allow to say. */
export function calibrationLead(calibration: Calibration): string {
  const { answered, open, decisions, missing, diagram } = calibration;
  const all = answered + open;
  const counts = `${answered} of ${counted(all, 'prediction')} answered, from ${counted(decisions, 'decision')}.`;
  if (all === 0) return 'Predictions are made when you commit a decision, or later beside it.';
  if (diagram === null) {
    return `${counts} From ${answered + missing} on, Crossroads shows how what you say fits what happens.`;
  }
  const outside = outsideBand(diagram);
  const fit =
    outside === 0
      ? 'What you say fits what happens.'
      : `At ${outside} of ${counted(diagram.line.length, 'probability', 'probabilities')}, what you say does not fit what happens.`;
  return `${counts} ${fit} ${answered < CERTAIN_FROM ? 'Enough for a first look, not for certainty.' : ''}`.trim();
}

/** `Saying 62 % every time would have scored 0.24.` */
export const constantScore = (rate: number, score: number): string =>
  `Saying ${percent(rate)} every time would have scored ${fixed(score, 2)}.`;

export const DIAGRAM_CAPTION =
  'Dots: share that came true, with the number of predictions. Line: the same, never falling. Grey band: where nine lines in ten would lie if everything came true exactly as often as you said.';

/** What the user's own ratings tell, beside what is assumed. */
export function steadinessText({ ratings, reviews, unmarked, seen, spread, halfWithin }: Steadiness): string {
  if (spread === null || halfWithin === null) {
    const missing = [
      ...(ratings < STEADINESS_FROM.ratings
        ? [counted(STEADINESS_FROM.ratings - ratings, 'more unchanged rating')]
        : []),
      ...(reviews < STEADINESS_FROM.reviews
        ? [counted(STEADINESS_FROM.reviews - reviews, 'more blind review')]
        : []),
    ];
    return `Your own steadiness needs ${listed(missing)}. Mark in a review what has not changed. ${notCounted(unmarked, 'no rating with a number is marked as unchanged')}${notCounted(seen, 'the old answers could be seen first')}Until then Crossroads assumes that half of repeated ratings move by ${fixed(ASSUMED.halfWithin)} points or less.`;
  }
  const moved = halfWithin === 0 ? 'did not move' : `moved by ${counted(halfWithin, 'point')} or less`;
  return `Where you said that nothing had changed, half of your ratings ${moved}. Crossroads assumes ${fixed(ASSUMED.halfWithin)}.`;
}

/** `One review does not count here: no rating is marked as unchanged. ` Empty for none. */
export const notCounted = (reviews: number, why: string): string =>
  reviews === 0
    ? ''
    : `${capitalised(countWords(reviews))} ${reviews === 1 ? 'review does' : 'reviews do'} not count here: ${why}. `;

/** `148 unchanged ratings, 11 reviews` */
export const steadinessCount = ({ ratings, reviews }: Steadiness): string =>
  `${counted(ratings, 'unchanged rating')}, ${counted(reviews, 'review')}`;

/** `assumed: standard deviation 10; yours is 8.3` */
export const spreadsBeside = (own: number): string =>
  `assumed: standard deviation ${ASSUMED.spread}; yours is ${fixed(own)}`;

/** How many turned out so, after the number. */
const COUNTED_AS: Record<ReviewOutcome, string> = {
  good: 'turned out well',
  bad: 'turned out badly',
  mixed: 'had a mixed outcome',
  'too-early': 'too early to say',
  unclear: 'mixed or too early to say',
};

const waiting = (outcomes: Outcomes): number =>
  reviewOutcome.options.reduce((left, outcome) => left - outcomes[outcome], outcomes.decisions);

/** `2 turned out well, 1 too early to say and 3 not reviewed yet` */
function outcomesText(outcomes: Outcomes, told: readonly ReviewOutcome[] = reviewOutcome.options): string {
  const said = told.map((outcome) => ({ count: outcomes[outcome], text: COUNTED_AS[outcome] }));
  const all = [...said, { count: waiting(outcomes), text: 'not reviewed yet' }];
  return listed(all.filter(({ count }) => count > 0).map(({ count, text }) => `${count} ${text}`));
}

/** `Without an outcome: 1 too early to say and 2 not reviewed yet.` Empty where all have one. */
export function withoutOutcomeText(outcomes: Outcomes): string {
  const without = outcomesText(outcomes, ['too-early', 'unclear']);
  return without === '' ? '' : `Without an outcome: ${without}.`;
}

/** Which reviews stand in none of the four fields, and why; empty where there is none. */
export function outsideFields({ mixed, 'too-early': tooEarly, unclear }: FourFields['outcomes']): string {
  const stand = `${capitalised(countWords(mixed))} ${mixed === 1 ? 'review stands' : 'reviews stand'}`;
  return [
    mixed === 0 ? '' : `${stand} in no field: the outcome is mixed. `,
    notCounted(tooEarly, 'it is too early to say how it turned out'),
    notCounted(unclear, 'mixed and too early to say were one answer in an earlier version'),
  ]
    .join('')
    .trim();
}

/** The heads of columns that count outcomes. */
export const OUTCOME_HEADS: Record<ReviewOutcome, string> = {
  good: 'Turned out well',
  bad: 'Turned out badly',
  mixed: 'Mixed',
  'too-early': 'Too early to say',
  unclear: 'Mixed or too early',
};

/** `You chose the path that was behind in 3 of 9 decisions: 1 turned out well and 2 not reviewed yet.` */
export function choiceAgainstText({ with: along, against }: ChoiceAgainstScore): string {
  const counts = `You chose the path that was behind in ${against.decisions} of ${counted(along.decisions + against.decisions, 'decision')}`;
  return against.decisions === 0 ? `${counts}.` : `${counts}: ${outcomesText(against)}.`;
}

/** `Your gut expected the path that was behind in 3 of 9 decisions. Where you chose that path, 1 turned out well. Where you did not, 2 turned out badly.` */
export function gutAgainstText({ with: along, followed, passed }: GutAgainstScore): string {
  const against = followed.decisions + passed.decisions;
  return [
    `Your gut expected the path that was behind in ${against} of ${counted(along.decisions + against, 'decision')}.`,
    ...(followed.decisions === 0 ? [] : [`Where you chose that path, ${outcomesText(followed)}.`]),
    ...(passed.decisions === 0
      ? []
      : [
          `Where you did not${followed.decisions === 0 ? ' choose that path' : ''}, ${outcomesText(passed)}.`,
        ]),
  ].join(' ');
}

/** Fewest cases from which a pattern may be read. */
const PATTERN_FROM = 10;

/** Said wherever there are too few cases; empty where there are enough. */
export function fewCases(cases: number): string {
  if (cases >= PATTERN_FROM) return '';
  return cases === 0
    ? 'There is no case yet to read a pattern from.'
    : `${capitalised(countWords(cases))} ${cases === 1 ? 'case is' : 'cases are'} too few to read a pattern from.`;
}
