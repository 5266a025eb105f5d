import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DecisionInsight, Insights } from '../../core/journal/insights.ts';
import { insightOf } from '../../core/journal/insights.ts';
import type { Cover } from './cover.ts';
import type { ServiceEnv } from './env.ts';

interface InsightsService {
  /** Reads every decision. One that cannot be read, or goes meanwhile, is counted and keeps no one from the others. */
  get(): Promise<Insights>;
}

/** Number of decisions read before other requests have their turn. */
const AT_ONCE = 20;

export function createInsightsService(
  { storage: { journal } }: Pick<ServiceEnv, 'storage'>,
  cover: Cover,
): InsightsService {
  function read(id: string): DecisionInsight | 'covered' | null {
    try {
      const decision = journal.read(id);
      return cover.isCovered(decision) ? 'covered' : insightOf(decision);
    } catch {
      // Its own page says what is wrong with it.
      return null;
    }
  }
  return {
    async get() {
      const decisions: DecisionInsight[] = [];
      let covered = 0;
      let unreadable = 0;
      for (const [index, { id }] of journal.list().entries()) {
        if (index % AT_ONCE === AT_ONCE - 1) await nextTurn();
        const insight = read(id);
        if (insight === 'covered') covered += 1;
        else if (insight === null) unreadable += 1;
        else decisions.push(insight);
      }
      decisions.sort((one, other) => one.at.localeCompare(other.at));
      return { decisions, covered, unreadable };
    },
  };
}
