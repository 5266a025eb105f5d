import type { Draft } from '../core/assessment/draft.ts';
import { isRated } from '../core/assessment/edits/ratings.ts';
import { PATHS } from '../core/card/card.ts';
import type { StoredCard } from '../core/card/library-card.ts';
import type { UnsavedCards } from '../core/card/unsaved-cards.ts';
import type { Arrangement } from '../core/journal/arrangement.ts';
import { canonicalJson } from '../core/journal/canonical-json.ts';
import type { Revision } from '../core/journal/decision.ts';
import type { ReviewDraft } from '../core/journal/review.ts';
import type { StoredVoice } from '../core/second-voice/voice.ts';
import type { Settings } from '../core/settings.ts';
import { roleText, YES_NO_TEXT } from './answer-text.ts';
import { chosenText } from './choice.ts';
import type { Dates } from './dates.ts';
import { capitalised, counted } from './figures.ts';
import { PAPER_NAMES } from './paper-names.ts';
import { DECIDED, TURNED_OUT, WORKED_TEXT } from './review-outcome.ts';
import { REVISION_NAMES, revisionContent } from './revision-names.ts';

/** What two states of one record differ in, one beside the other. */
interface Difference {
  what: string;
  here: string | null;
  there: string | null;
}

/** One part of a record: what is compared, and how it is told in a few words. */
interface Part<T> {
  what: string;
  value: (record: T) => unknown;
  text: (record: T) => string;
}

/** @param here null where there is nothing to compare with */
function differences<T>(parts: readonly Part<T>[], here: T | null, there: T): Difference[] {
  return parts.flatMap(({ what, value, text }): Difference[] => {
    if (here === null) return text(there) === '' ? [] : [{ what, here: null, there: text(there) }];
    if (canonicalJson([value(here)]) === canonicalJson([value(there)])) return [];
    const [one, other] = [text(here) || 'nothing', text(there) || 'nothing'];
    return [{ what, here: one, there: one === other ? `${other}, but not the same` : other }];
  });
}

const part = <T>(what: string, value: (record: T) => unknown, text: (record: T) => string): Part<T> => ({
  what,
  value,
  text,
});

/** A part that is a text by itself. */
const words = <T>(what: string, text: (record: T) => string): Part<T> => part(what, text, text);

const changed = <T extends { updatedAt: string }>(dates: Dates): Part<T> =>
  part(
    'Last changed',
    ({ updatedAt }) => updatedAt,
    ({ updatedAt }) => dates.moment(updatedAt),
  );

const rated = ({ ratings }: Pick<Draft, 'ratings'>) =>
  counted(Object.values(ratings).filter(isRated).length, 'criterion', 'criteria');

const answersCount = (answers: readonly unknown[]): string => {
  const given = answers.filter((answer) => answer !== null).length;
  return given === 0 ? '' : counted(given, 'answer');
};

const draftParts = (dates: Dates): Part<Draft>[] => [
  changed(dates),
  words('Question', ({ frame }) => frame.question),
  words('Card', ({ card }) => card.title),
  words('Why now', ({ frame }) => frame.whyNow),
  words('Roles', ({ frame: { roles } }) =>
    PATHS.map((path) => roleText(roles[path]))
      .filter((text) => text !== '')
      .join('; '),
  ),
  words('Today', ({ frame }) => frame.today),
  words('Decide by', ({ frame: { decideBy } }) => (decideBy === null ? '' : dates.day(decideBy))),
  words('State of mind', ({ frame }) => frame.stateOfMind),
  words('Going back', ({ frame }) => frame.reversibility),
  part(
    'Criteria',
    ({ criteria }) => criteria,
    ({ criteria }) => `${criteria.filter(({ on }) => on).length} chosen`,
  ),
  part(
    'Importance',
    ({ weighing }) => weighing,
    ({ weighing }) =>
      ({ swing: 'by points', ranking: 'by a ranking', pairwise: 'by comparisons' })[weighing.method],
  ),
  part('Rated', ({ ratings }) => ratings, rated),
  part(
    'Trade-offs',
    ({ tradeOffs }) => tradeOffs,
    ({ tradeOffs }) => counted(tradeOffs.filter(({ text }) => text.trim() !== '').length, 'trade-off'),
  ),
  part(
    'Rules',
    ({ rules }) => rules,
    ({ rules }) => answersCount(Object.values(rules)),
  ),
  part(
    'Gut',
    ({ gut }) => gut,
    ({ gut: { expects }, card: { paths } }) =>
      expects === null || expects === 'unsure' ? (expects ?? '') : paths[expects].name,
  ),
  part(
    'Choice',
    ({ commitment }) => commitment,
    ({ commitment, card: { paths } }) =>
      chosenText(commitment, { a: paths.a.name, b: paths.b.name }, dates.day) ?? 'open',
  ),
];

export const draftDifferences = (here: Draft | null, there: Draft, dates: Dates): Difference[] =>
  differences(draftParts(dates), here, there);

export const cardDifferences = (here: StoredCard | null, there: StoredCard, dates: Dates): Difference[] =>
  differences<StoredCard>(
    [
      changed(dates),
      words('Title', ({ card }) => card.title),
      part(
        'Paths',
        ({ card }) => card.paths,
        ({ card: { paths } }) => `${paths.a.name}, ${paths.b.name}`,
      ),
      part(
        'Criteria',
        ({ card }) => card.criteria,
        ({ card }) => counted(card.criteria.length, 'criterion', 'criteria'),
      ),
    ],
    here,
    there,
  );

export const reviewDifferences = (here: ReviewDraft | null, there: ReviewDraft, dates: Dates): Difference[] =>
  differences<ReviewDraft>(
    [
      changed(dates),
      part(
        'Rated again',
        ({ answers }) => answers,
        ({ answers }) => rated(answers),
      ),
      words('How it turned out', ({ outcome }) => (outcome === null ? '' : TURNED_OUT[outcome])),
      words('What happened', ({ whatHappened }) => whatHappened),
      part(
        'How it was decided',
        ({ process, processAnswers }) => ({ process, processAnswers }),
        ({ process }) => (process === null ? '' : DECIDED[process]),
      ),
      words('Learned', ({ lesson }) => lesson),
      part(
        'Trial',
        ({ trial }) => trial,
        ({ trial }) => (trial?.worked == null ? '' : `it worked: ${WORKED_TEXT[trial.worked]}`),
      ),
      words('Would choose the same again', ({ again }) => (again === null ? '' : YES_NO_TEXT[again])),
      part(
        'Predictions',
        ({ resolutions }) => resolutions,
        ({ resolutions }) => answersCount(Object.values(resolutions).map(({ outcome }) => outcome)),
      ),
      words('Next review', ({ nextReviewOn }) => (nextReviewOn === null ? '' : dates.day(nextReviewOn))),
    ],
    here,
    there,
  );

/** Of someone's answers only who gave them and whether they are sealed; never what they say. */
export const voiceDifferences = (here: StoredVoice | null, there: StoredVoice, dates: Dates): Difference[] =>
  differences<StoredVoice>(
    [
      words('Name', ({ answers }) => answers?.name ?? ''),
      words('Taken in', ({ importedAt }) => (importedAt === null ? '' : dates.dayOf(importedAt))),
      part(
        'Seal',
        ({ opened }) => opened,
        ({ answers, opened }) =>
          answers === null ? '' : opened === null ? 'sealed' : `opened on ${dates.dayOf(opened.at)}`,
      ),
    ],
    here,
    there,
  );

const yesNo = (value: boolean) => (value ? 'yes' : 'no');

export const arrangementDifferences = (
  here: Arrangement | null,
  there: Arrangement,
  dates: Dates,
): Difference[] => {
  const day = (value: string | null) => (value === null ? 'none' : dates.day(value));
  return differences<Arrangement>(
    [
      words('Review day', ({ reviewOn }) => day(reviewOn)),
      words('Snoozed until', ({ snoozedUntil }) => day(snoozedUntil)),
      words('Tags', ({ tags }) => tags.join(', ')),
      words('Pinned', ({ pinned }) => yesNo(pinned)),
      words('Archived', ({ archived }) => yesNo(archived)),
      words('Closed for good', ({ closed }) => yesNo(closed)),
      words('Looked at before its review', ({ lookedOn }) => yesNo(lookedOn !== null)),
    ],
    here,
    there,
  );
};

/** As the settings name them. */
const THEMES = { system: 'as the system', light: 'light', dark: 'dark' };
const PAPERS = { auto: 'automatic', ...PAPER_NAMES };
const LAYOUTS = { 'one-page': 'one page', full: 'full record' };
const MOTIONS = { system: 'as the system', reduced: 'reduced' };

export const settingsDifferences = (here: Settings | null, there: Settings): Difference[] =>
  differences<Settings>(
    [
      words('Appearance', ({ theme }) => THEMES[theme]),
      words('Paper', ({ paper }) => PAPERS[paper]),
      words('Motion', ({ motion }) => MOTIONS[motion]),
      words('How far ratings are off', ({ ratingSpread }) =>
        ratingSpread === null ? 'as usual' : counted(ratingSpread, 'point'),
      ),
      words('Notification at the start', ({ notifyOnLaunch }) => (notifyOnLaunch ? 'on' : 'off')),
      part(
        'Last export',
        ({ lastExport }) => lastExport ?? null,
        ({ lastExport }) => (lastExport === undefined ? 'none' : LAYOUTS[lastExport.layout]),
      ),
    ],
    here,
    there,
  );

export const unsavedCardDifferences = (here: UnsavedCards | null, there: UnsavedCards): Difference[] =>
  differences<UnsavedCards>(
    [
      part(
        'Cards in the making',
        ({ cards }) => cards,
        ({ cards }) => counted(cards.length, 'card'),
      ),
    ],
    here,
    there,
  );

/** A revision in a few words. @param isCovered only what may be seen before the review is told */
export function revisionText({ at, body }: Revision, dates: Dates, isCovered: boolean): string {
  const head = `${REVISION_NAMES[body.kind]}, ${dates.dayOf(at)}`;
  const content = isCovered && body.kind !== 'note' ? 'covered until its review' : revisionContent(body);
  return `${capitalised(head)}${content === '' ? '' : `: ${content}`}`;
}
