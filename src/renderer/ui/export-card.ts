import { exportCard } from '../stores/library-store.ts';
import { handOver } from './hand-over.ts';
import { reportFailure } from './toast.tsx';

/** Makes one file of a card and hands it over as the host can. What goes wrong is told; nothing is thrown. */
export async function exportCardFile(id: string): Promise<void> {
  try {
    handOver(await exportCard(id));
  } catch (error) {
    reportFailure(error);
  }
}
