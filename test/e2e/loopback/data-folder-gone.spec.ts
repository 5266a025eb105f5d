import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ANSWERS } from '../support/answers.ts';
import { mouse } from '../support/hand.ts';
import { launchLoopback } from '../support/loopback-driver.ts';
import * as walk from '../support/walk.ts';

it('says in one bar that the data folder is gone, keeps what is typed, and saves it once the folder is back', async () => {
  const above = await mkdtemp(join(tmpdir(), 'crossroads-e2e-'));
  onTestFinished(() => rm(above, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  const dataFolder = join(above, 'data');
  const app = await launchLoopback({ dataFolder });
  onTestFinished(() => app.close());
  const { page } = app;
  await walk.startDecision(page, mouse(page));
  const question = page.getByRole('textbox', { name: 'The question' });
  const failure = page.getByRole('alert').filter({ hasText: 'he data folder is not there any more' });

  await rename(dataFolder, join(above, 'away'));
  await question.fill(ANSWERS.question);
  await failure.first().waitFor();
  expect(await question.inputValue()).toBe(ANSWERS.question);

  await rename(join(above, 'away'), dataFolder);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(/^Saved /).waitFor();
  await app.reload();
  expect(await question.inputValue()).toBe(ANSWERS.question);
});
