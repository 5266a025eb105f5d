import { quoted } from './figures.ts';

/** A decision came from another computer, and the draft that is here says something else: it goes on. */
export const keptDraftNotice = (title: string, place: 'your journal' | 'the trash'): string =>
  `${quoted(title)} was decided on another computer, with other answers than its draft has here. The decision is in ${place}. The draft stays, as a draft of its own.`;

/** A review was finished, and something of it was changed after that. */
export const changedReviewNotice = (title: string): string =>
  `A review of ${quoted(title)} was changed after it was finished. The journal has it as it was finished; what was changed is in the trash.`;

/** Something belongs to a draft or decision that is gone. */
export const MISSING_NOTICE =
  'Something tells of a decision or draft that is not here. Crossroads did not remove it. If a sync program is still at work, wait for it. If not, open Settings, then Storage: it shows what is left and what you can do.';
