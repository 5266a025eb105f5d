import { useEffect, useState } from 'react';
import { type FourFields, fourFields } from '../../core/journal/insight-summary.ts';
import { api } from '../app/client.ts';

/** How many earlier reviews stand in each of the four fields; null until they are known. */
export function useFieldCounts(): FourFields['counts'] | null {
  const [counts, setCounts] = useState<FourFields['counts'] | null>(null);
  useEffect(() => {
    let isShown = true;
    // The fields do without where the journal cannot be read; it says so itself.
    api.getInsights(null).then(
      ({ decisions }) => isShown && setCounts(fourFields(decisions).counts),
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, []);
  return counts;
}
