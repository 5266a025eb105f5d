import type { DecisionInsight, Insights } from '../../core/journal/insights.ts';
import { insightOf } from '../../core/journal/insights.ts';
import { createPace } from '../in-slices.ts';
import type { Cover } from './cover.ts';
import type { ServiceEnv } from './env.ts';

interface InsightsService {
  /** Reads every decision. One that cannot be read, or goes meanwhile, is counted and keeps no one from the others. */
  get(): Promise<Insights>;
}

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
      const pace = createPace();
      for (const { id } of journal.list()) {
        await pace();
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
