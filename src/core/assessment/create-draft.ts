import { type Card, MAX_CRITERIA_IN_ALL, type PathKey } from '../card/card.ts';
import type { Moment } from '../time.ts';
import { type Criterion, DRAFT_SCHEMA_VERSION, type Draft, MAX_CRITERIA } from './draft.ts';

/**
 * A fresh assessment of a card: as many of its criteria on as can be weighed, the others and the further ones off, and no answer
 * given for the user. Of more than a draft takes from a card the last are left out. The reason
 * for asking a criterion stays on the draft's copy of the card, under the same id (see reasonToAsk).
 *
 * @param about its id, the moment it is made, and the path that stands first, drawn by the caller
 */
export function createDraft(card: Card, about: { id: string; now: Moment; firstPath: PathKey }): Draft {
  return {
    schemaVersion: DRAFT_SCHEMA_VERSION,
    id: about.id,
    createdAt: about.now,
    updatedAt: about.now,
    step: 'frame',
    ratingIndex: 0,
    card,
    firstPath: about.firstPath,
    frame: {
      question: '',
      whyNow: '',
      roles: { a: { role: '', handsOn: null, reports: null }, b: { role: '', handsOn: null, reports: null } },
      decideBy: null,
      stateOfMind: '',
      reversibility: '',
      today: '',
    },
    tradeOffs: [],
    criteria: [
      ...card.criteria.map((each, index) => criterionOf(each, index < MAX_CRITERIA)),
      ...card.further.map((each) => criterionOf(each, false)),
    ].slice(0, MAX_CRITERIA_IN_ALL),
    weighing: { method: 'swing', swings: {}, ranking: [], pairs: [] },
    ratings: {},
    rules: { wantsA: null, livesWithA: null, prefersB: null },
    gut: { expects: null, confidence: null },
    commitment: {
      choice: null,
      tryPath: null,
      until: null,
      successCriterion: '',
      reason: '',
      confidence: null,
      predictions: [],
      reviewOn: null,
      notes: '',
      agreesWithPick: null,
      beforePick: null,
    },
    firstResult: null,
  };
}

const criterionOf = (
  { id, label, worst, best, suggested, origins = [] }: Card['criteria'][number] | Card['further'][number],
  on: boolean,
): Criterion => ({
  id,
  label,
  worst,
  best,
  ...(suggested === undefined ? {} : { suggested }),
  origins,
  on,
});

/** Is this one that the card offers beyond its own? */
export const isFurther = (card: Card, criterionId: string): boolean =>
  card.further.some(({ id }) => id === criterionId);

/** Why one might weigh a criterion, as its card says; null where it does not, and for the user's own. */
export const reasonToAsk = (card: Card, criterionId: string): string | null =>
  onCard(card, criterionId)?.reason ?? null;

/** What the card asks when this criterion is rated; null where it has no question, or the user has renamed the criterion. */
export function questionOnCard(card: Card, { id, label }: Pick<Criterion, 'id' | 'label'>): string | null {
  const asked = onCard(card, id);
  return asked?.label === label ? (asked.question ?? null) : null;
}

/** Has the user turned its ends round, so that the card's best end is the worst? */
export function isTurned(card: Card, { id, worst, best }: Pick<Criterion, 'id' | 'worst' | 'best'>): boolean {
  const asked = onCard(card, id);
  return asked !== undefined && asked.worst === best && asked.best === worst;
}

const onCard = ({ criteria, further }: Card, criterionId: string) =>
  [...criteria, ...further].find(({ id }) => id === criterionId);
