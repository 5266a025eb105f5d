import { exportCard } from '../stores/library-store.ts';
import { attempt } from './attempt.ts';
import { handOver } from './hand-over.ts';

/** Makes one file of a card and hands it over as the host can. What goes wrong is told; nothing is thrown. */
export const exportCardFile = (id: string): Promise<boolean> =>
  attempt(async () => handOver(await exportCard(id)));
