/** What kind of label it is: the choice weighs them. */
export type Kind =
  | 'quality'
  | 'suitability'
  | 'ease'
  | 'amount'
  | 'doing'
  | 'little'
  | 'thing'
  | 'not'
  | 'topic'
  | 'unsure';

/** A label of some kind; "" where that kind cannot be made of what is said. */
export type Made = readonly [kind: Kind, label: string];
