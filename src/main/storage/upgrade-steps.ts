import { NO_PROCESS_ANSWERS } from '../../core/journal/process.ts';
import type { UpgradeStep } from './schema-versions.ts';

/**
 * The steps of stored drafts, revisions and reviews. They meet data that no schema has seen yet, so they change only what has the
 * shape they know; the schema of the current version refuses the rest.
 */

/** To 2: what-ifs are counted, and what was chosen before the card's pick was shown is kept. Neither was known before. */
const draftTo2: UpgradeStep = (data) => {
  const counted = within(data, 'firstResult', (firstResult) => ({ ...firstResult, whatIfs: 0 }));
  return within(counted, 'commitment', (commitment) => ({ ...commitment, beforePick: null }));
};

/** To 3, and of cards to 2: what a card quotes may be a table's cell. Older cards quote none. */
const quotesTables: UpgradeStep = (data) => data;

export const draftSteps: readonly UpgradeStep[] = [draftTo2, quotesTables];

export const cardSteps: readonly UpgradeStep[] = [quotesTables];

/** To 2: only the draft inside has changed, and that takes its own steps. */
const revisionTo2: UpgradeStep = (data) => data;

/** To 3: all sentences of the verdict are kept. Of older decisions only the leading ones are known. */
const revisionTo3: UpgradeStep = (data) =>
  within(data, 'body', (body) => within(body, 'verdict', (verdict) => ({ ...verdict, told: {} })));

/** To 4: a revision may be about a second voice. Older ones are not. */
const revisionTo4: UpgradeStep = (data) => data;

/** To 5: a review may have answers about the process, and an outcome that is not clear. Older ones have neither. */
const revisionTo5: UpgradeStep = (data) =>
  within(data, 'body', (body) => (body['kind'] === 'review' ? withoutProcessAnswers(body) : body));

/** To 6: mixed and too early to say are two outcomes. Which of them an older review meant, nobody knows: it stays `unclear`. */
const revisionTo6: UpgradeStep = (data) => data;

/** To 2: the day is kept for each decision. The one day of all does not say whose it was; what is covered is kept anew when it is next shown. */
const coveredDaysTo2: UpgradeStep = () => ({ decisions: {} });

export const coveredDaysSteps: readonly UpgradeStep[] = [coveredDaysTo2];

export const revisionSteps: readonly UpgradeStep[] = [
  revisionTo2,
  revisionTo3,
  revisionTo4,
  revisionTo5,
  revisionTo6,
];

const withoutProcessAnswers: UpgradeStep = (review) => ({ ...review, processAnswers: NO_PROCESS_ANSWERS });

/** To 2 and 3: the same of reviews under way. */
export const reviewSteps: readonly UpgradeStep[] = [withoutProcessAnswers, revisionTo6];

/** Changes one member of the data where it is an object; the data itself elsewhere. */
function within(data: Record<string, unknown>, key: string, change: UpgradeStep): Record<string, unknown> {
  const member = data[key];
  return isRecord(member) ? { ...data, [key]: change(member) } : data;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
