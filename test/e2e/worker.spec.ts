import { describe, expect, it } from 'vitest';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { hostNames, hosts } from './driver.ts';
import { apps } from './support/app.ts';
import { openDraft } from './support/seed.ts';

describe.each(hosts)('what has to be sampled on %s', (kind) => {
  const start = apps(kind);

  it(`is worked out by a worker that the policy lets in (${hostNames[kind]})`, async () => {
    const app = await start();
    await app.page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          this.addEventListener('message', () => told.push('answered'));
          this.addEventListener('error', () => told.push('failed'));
        }
      };
    });
    await app.reload();
    await app.page.getByRole('button', { name: 'Start a decision' }).waitFor();
    await openDraft(app.page, sampleDraft(10));

    const firm = app.page.getByRole('region', { name: 'How firm it is' });
    await firm.getByRole('img').waitFor();
    await firm.getByText('averaged over 2,000 draws of your open answers').waitFor();
    expect(await app.page.evaluate(() => (window as { told?: string[] }).told)).toEqual(['answered']);
  });
});
