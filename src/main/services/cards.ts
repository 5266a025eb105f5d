import bundledJson from '../../../resources/cards/ic-vs-tl.json' with { type: 'json' };
import { ApiError } from '../../core/api.ts';
import { type Card, card } from '../../core/card/card.ts';

/** The cards a decision can start from. */
export interface Cards {
  list(): Card[];
  /** @throws ApiError not-found */
  get(id: string): Card;
}

/**
 * The card library: the bundled card, checked by its schema here, at load.
 * @throws z.ZodError where the bundled card does not fit its schema
 */
export function createCards(): Cards {
  const cards = [card.parse(bundledJson)];
  return {
    list: () => cards,
    get(id) {
      const found = cards.find((each) => each.id === id);
      if (found === undefined) {
        throw new ApiError('not-found', 'There is no such card. Choose one from the list of cards.');
      }
      return found;
    },
  };
}
