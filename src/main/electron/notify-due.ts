import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, Notification } from 'electron';
import type { DecisionSummary } from '../../core/journal/decision.ts';
import { dueAtLaunch } from '../../core/journal/due-at-launch.ts';
import { localDay } from '../../core/local-day.ts';
import { dueNotification } from '../../words/due-notification.ts';
import type { Services } from '../dispatch.ts';
import type { Log } from '../log/log-file.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { command } from './commands.ts';
import { focusMainWindow } from './main-window.ts';

/** The day of the last notification. Beside window.json: it belongs to the machine, not to the journal. */
const file = () => join(app.getPath('sessionData'), 'notified.json');

/** Kept, since a notification that is collected as garbage no longer hears a click. */
let shown: Notification | null = null;

/** The same services. Once the window has its first list of decisions, the system tells what is due. */
export function notifyingOnce(services: Services, log: Log): Services {
  let isFirst = true;
  return {
    ...services,
    async listDecisions(input) {
      const decisions = await services.listDecisions(input);
      if (isFirst) {
        isFirst = false;
        // The window's answer goes out first.
        setImmediate(() => {
          notify(services, decisions).catch((error) => log.failure('Telling what is due', error));
        });
      }
      return decisions;
    },
  };
}

async function notify(services: Services, decisions: readonly DecisionSummary[]): Promise<void> {
  if (!Notification.isSupported()) return;
  const today = localDay(new Date());
  const { notifyOnLaunch } = await services.getSettings(null);
  const due = dueAtLaunch(decisions, { today, notifiedOn: await notifiedOn(), notifyOnLaunch });
  const notification = dueNotification(due);
  if (notification === null) return;
  // First, so that a day that cannot be kept has none at all, rather than one at each start.
  await writeFileAtomically(file(), JSON.stringify({ day: today }));
  const { title, body, decisionId: id } = notification;
  shown = new Notification({ title, body });
  shown.on('click', () => {
    focusMainWindow();
    command(id === null ? { kind: 'menu', entry: 'home' } : { kind: 'open-decision', id });
  });
  shown.show();
}

async function notifiedOn(): Promise<unknown> {
  try {
    const { day }: { day?: unknown } = Object(JSON.parse(await readFile(file(), 'utf8')));
    return day;
  } catch {
    // None yet, or one that cannot be read.
    return null;
  }
}
