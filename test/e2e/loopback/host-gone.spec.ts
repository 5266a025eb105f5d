import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ANSWERS } from '../support/answers.ts';
import { mouse } from '../support/hand.ts';
import { launchLoopback } from '../support/loopback-driver.ts';
import * as walk from '../support/walk.ts';

it('keeps what is typed while the loopback host is gone, says so, and saves it when it is back', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'crossroads-e2e-'));
  onTestFinished(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  const app = await launchLoopback({ dataFolder });
  onTestFinished(() => app.close());
  const { page } = app;
  await walk.startDecision(page, mouse(page));
  const question = page.getByRole('textbox', { name: 'The question' });
  const failure = page.getByRole('alert').filter({ hasText: 'Crossroads is not answering.' });
  const again = failure.getByRole('button', { name: 'Try again' });

  await app.kill();
  await question.fill(ANSWERS.question);
  await failure.waitFor();
  await page.getByText('Not saved', { exact: true }).waitFor();
  await again.click();
  await failure.waitFor();
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await walk.onScreen(page, walk.STEP_HEADINGS.frame);
  expect(await question.inputValue()).toBe(ANSWERS.question);

  // By itself, without another click.
  await app.startBeside();
  await page.getByText(/^Saved /).waitFor();
  expect(await failure.count()).toBe(0);
  await app.reload();
  await walk.onScreen(page, walk.STEP_HEADINGS.frame);
  expect(await question.inputValue()).toBe(ANSWERS.question);
});
