import { isToWrite } from './editor/wording/to-write.ts';

/** How many of the criteria that are not asked still need words, and how many are offered. */
export function furtherCounts(further: readonly Parameters<typeof isToWrite>[0][]): string[] {
  const waiting = further.filter(isToWrite).length;
  const offered = further.length - waiting;
  return [
    ...(waiting > 0 ? [`${waiting} more ${waiting === 1 ? 'needs' : 'need'} your words`] : []),
    ...(offered > 0 ? [`${offered} more to choose from`] : []),
  ];
}
