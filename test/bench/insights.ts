import { calibrationOf, choicesScored, dotsOf } from '../../src/core/journal/calibration-summary.ts';
import {
  choiceAgainstScore,
  fourFields,
  gutAgainstScore,
  recurringCriteria,
  statesOfMind,
} from '../../src/core/journal/insight-summary.ts';
import { insights } from '../../src/core/journal/insights.ts';
import { steadinessOf } from '../../src/core/journal/steadiness.ts';
import { sampleInsights } from '../fixtures/insights.ts';
import { idOf } from '../main/support/samples.ts';
import { appOver } from '../main/support/services.ts';
import { removeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { openFolder, writeJournal } from './journal-data.ts';
import { cpuOf, median, type Row } from './row.ts';

const REPEATS = 9;

/** All that the insights screen works out from the host's answer, its check included; drawing is not. */
function workOut(answer: string): void {
  const { decisions } = insights.parse(JSON.parse(answer));
  dotsOf(calibrationOf(decisions).diagram?.levels ?? []);
  steadinessOf(decisions.flatMap(({ reviews }) => reviews));
  choicesScored(decisions);
  fourFields(decisions);
  recurringCriteria(decisions);
  choiceAgainstScore(decisions);
  gutAgainstScore(decisions);
  statesOfMind(decisions);
}

const MANY = 1000;

/** What the host takes to answer, where it has read nothing yet, where nothing has changed, and where one decision has, ms. */
async function hostTimes(): Promise<{ first: number; again: number; changed: number }> {
  const folder = temporaryFolder();
  writeJournal(folder, MANY);
  const storage = openFolder(folder);
  try {
    const app = appOver(storage, { now: () => new Date() });
    const ask = () => app.get('getInsights', null);
    await app.get('listDecisions', null);
    const first = await cpuOf(ask);
    const again: number[] = [];
    const changed: number[] = [];
    for (let count = 0; count < REPEATS; count += 1) {
      again.push(await cpuOf(ask));
      await app.get('addNote', { id: idOf(1 + count), text: 'Half a year on.' });
      changed.push(await cpuOf(ask));
    }
    return { first, again: median(again), changed: median(changed) };
  } finally {
    storage.close();
    removeFolder(folder);
  }
}

export async function insightRows(): Promise<Row[]> {
  const answer = JSON.stringify(sampleInsights(MANY, 5));
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    workOut(answer);
    return performance.now() - start;
  });
  const { first, again, changed } = await hostTimes();
  const host = (what: string, value: number, budget: Row['budget'] = null): Row => ({
    name: `Insights, 1,000 decisions: the host, ${what}`,
    value,
    unit: 'ms',
    budget,
  });
  return [
    {
      name: 'Insights, 1,000 decisions with 5,000 predictions: figures',
      value: median(times),
      unit: 'ms',
      budget: { most: 100 },
    },
    host('first', first),
    host('again', again),
    host('after a change', changed),
  ];
}
