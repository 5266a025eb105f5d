import { join } from 'node:path';
import { callBridge } from '../../e2e/support/bridge.ts';
import { launchElectron } from '../../e2e/support/electron-driver.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';
import { removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

/** Milliseconds from asking for the PDF of a result of ten criteria to its file, in an app that has printed nothing yet. */
export async function coldPdfInElectron(): Promise<number> {
  const folder = temporaryFolder();
  const app = await launchElectron({ dataFolder: join(folder, 'data') });
  try {
    const call = async (method: string, input: unknown) => {
      const reply = await callBridge(app.page, method, input);
      if (typeof reply === 'string' || !reply.ok) throw new Error(`${method}: ${JSON.stringify(reply)}`);
      return reply.value;
    };
    const draft = sampleDraft(10);
    const made = Object(await call('createDraft', { cardId: draft.card.id }));
    const { id, createdAt, updatedAt, firstPath } = made;
    await call('saveDraft', { ...draft, id, createdAt, updatedAt, firstPath });
    await app.electron.evaluate(
      ({ dialog }, filePath) => {
        Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) });
      },
      join(folder, 'report.pdf'),
    );
    const start = performance.now();
    const { kind } = Object(await call('exportReport', { subject: { kind: 'draft', id } }));
    if (kind !== 'saved') throw new Error(`The export ended in ${kind}, not in a file.`);
    return performance.now() - start;
  } finally {
    await app.close();
    removeFolder(folder);
  }
}
