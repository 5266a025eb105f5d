import { type Draft, STEPS, type Step } from '../../core/assessment/draft.ts';
import { ratedCriteria } from '../../core/assessment/edits/ratings.ts';
import { canReach } from '../../core/assessment/steps.ts';
import { localDay } from '../../core/local-day.ts';

/** The parts of the address of a draft in progress; see `Wizard`. */
export type WizardAddress = { id: string; view?: string; part?: string };

const isStep = (name: string | undefined): name is Step => STEPS.some((step) => step === name);

/** The screen of the seven steps that a draft stands on, as the end of its address: `weights`, `ratings/3`. */
export const placeOf = ({ step, ratingIndex }: Draft): string =>
  step === 'ratings' ? `${step}/${ratingIndex + 1}` : step;

export const addressOf = (draft: Draft): string => `/assess/${draft.id}/${placeOf(draft)}`;

/**
 * The draft at the place that an address names; null where the address names none, or one whose way is not free yet. Back
 * is always free; on to a step only where those before it lack nothing.
 */
export function draftAt(draft: Draft, name: string | undefined, part: string | undefined): Draft | null {
  if (!isStep(name) || !canReach(draft, name, localDay(new Date()))) return null;
  if (name !== 'ratings' || part === undefined) return { ...draft, step: name };
  const index = Number(part) - 1;
  return ratedCriteria(draft)[index] === undefined ? null : { ...draft, step: name, ratingIndex: index };
}
