import type { DecisionInsight, Insights } from '../../core/journal/insights.ts';
import { insightOf } from '../../core/journal/insights.ts';
import { createPace } from '../in-slices.ts';
import { type Cover, type CoverTerms, coverTerms } from './cover.ts';
import type { ServiceEnv } from './env.ts';

interface InsightsService {
  /** Over every decision; only what has changed is read. One that cannot be read, or goes meanwhile, is counted and keeps no one from the others. */
  get(): Promise<Insights>;
}

/** What one decision says, as long as its files are the same. */
interface Known {
  readonly state: string;
  readonly terms: CoverTerms;
  readonly insight: DecisionInsight | null;
}

export function createInsightsService(
  { storage: { journal } }: Pick<ServiceEnv, 'storage'>,
  cover: Cover,
): InsightsService {
  /** By decision: to read one takes over twenty times as long as to look whether its files are the same. */
  const known = new Map<string, Known>();

  function knownOf(id: string): Omit<Known, 'state'> {
    // Before it is read: what is written meanwhile has another state.
    const state = journal.stateOf(id);
    const before = known.get(id);
    if (before !== undefined && before.state === state) return before;
    const decision = journal.read(id);
    const read = { terms: coverTerms(decision), insight: insightOf(decision) };
    if (state !== null) known.set(id, { state, ...read });
    return read;
  }

  function look(id: string): DecisionInsight | 'covered' | null {
    try {
      const { terms, insight } = knownOf(id);
      return cover.covers(terms) ? 'covered' : insight;
    } catch {
      // Its own page says what is wrong with it.
      return null;
    }
  }

  function forgetOthers(ids: ReadonlySet<string>): void {
    for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
  }

  return {
    async get() {
      const decisions: DecisionInsight[] = [];
      let covered = 0;
      let unreadable = 0;
      const pace = createPace();
      // All at once, so that what is covered is kept in one save.
      const ids = new Set(cover.summaries(journal.list()).map(({ id }) => id));
      forgetOthers(ids);
      for (const id of ids) {
        await pace();
        const insight = look(id);
        if (insight === 'covered') covered += 1;
        else if (insight === null) unreadable += 1;
        else decisions.push(insight);
      }
      decisions.sort((one, other) => one.at.localeCompare(other.at));
      return { decisions, covered, unreadable };
    },
  };
}
