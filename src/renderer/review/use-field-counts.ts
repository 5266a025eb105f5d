import { type FourFields, fourFields } from '../../core/journal/insight-summary.ts';
import { api } from '../app/client.ts';
import { useRead } from '../stores/use-read.ts';

const readCounts = async () => fourFields((await api.getInsights(null)).decisions).counts;

/** How many earlier reviews stand in each of the four fields; null until they are known, and where the journal cannot be read: it says so itself. */
export function useFieldCounts(): FourFields['counts'] | null {
  const { reading } = useRead(readCounts);
  return reading.kind === 'ready' ? reading.value : null;
}
