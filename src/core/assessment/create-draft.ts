import { type Card, MAX_CRITERIA_IN_ALL, type PathKey } from '../card/card.ts';
import type { Moment } from '../time.ts';
import { type Criterion, DRAFT_SCHEMA_VERSION, type Draft, MAX_CRITERIA } from './draft.ts';

/**
 * A fresh assessment of a card: as many of its criteria on as can be weighed, the others and the further ones off, and no answer
 * given for the user. Of more than a draft takes from a card the last are left out. The reason
 * for asking a further criterion stays on the draft's copy of the card, under the same id (see reasonToAsk).
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
    criteria: [...card.criteria.map(asked), ...card.further.map(offered)].slice(0, MAX_CRITERIA_IN_ALL),
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

const asked = ({ id, label, worst, best, origins }: Card['criteria'][number], index: number): Criterion => ({
  id,
  label,
  worst,
  best,
  origins,
  on: index < MAX_CRITERIA,
});

const offered = ({ id, label, worst, best, origins = [] }: Card['further'][number]): Criterion => ({
  id,
  label,
  worst,
  best,
  origins,
  on: false,
});

/** Why one might ask a criterion that the card itself does not name; null for all others. */
export function reasonToAsk(card: Card, criterionId: string): string | null {
  return card.further.find(({ id }) => id === criterionId)?.reason ?? null;
}
