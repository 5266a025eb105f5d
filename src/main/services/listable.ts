import type { Findings } from '../storage/findings.ts';
import type { SlotReading } from '../storage/slots.ts';

/**
 * A record for a list, or none where it cannot be shown, which the user is told: one that does not open must not hide the others.
 * @param name what the user calls it, such as `draft`
 * @param place its folder, relative to the data folder
 */
export function listable<T>(
  findings: Findings,
  name: string,
  place: string,
  read: () => SlotReading<T>,
): T[] {
  try {
    const reading = read();
    if (reading.kind === 'newer') {
      findings.add(
        `A ${name} was written by a newer version of Crossroads and is left as it is. Update Crossroads to open it.`,
        null,
      );
    }
    return reading.kind === 'value' ? [reading.value] : [];
  } catch {
    findings.add(`The ${name} in ${place} cannot be read at the moment. It is left as it is.`, null);
    return [];
  }
}
