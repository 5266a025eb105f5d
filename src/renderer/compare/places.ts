/** One side of a comparison: a decision, or one of its reviews by the number of its revision. */
export interface ComparedPlace {
  id: string;
  review: number | null;
}

const partOf = ({ id, review }: ComparedPlace): string => (review === null ? id : `${id}:${review}`);

/** Where a decision or review is compared; without a second side the screen asks for it. */
export const comparePath = (first: ComparedPlace, second: ComparedPlace | null = null): string =>
  `/compare/${partOf(first)}${second === null ? '' : `/${partOf(second)}`}`;

const PART = /^([0-9a-f-]{36})(?::(\d{1,6}))?$/;

/** Reads a side from the address; null where it is none. */
export function placeFrom(part: string | undefined): ComparedPlace | null {
  const [, id, review] = PART.exec(part ?? '') ?? [];
  return id === undefined ? null : { id, review: review === undefined ? null : Number(review) };
}
