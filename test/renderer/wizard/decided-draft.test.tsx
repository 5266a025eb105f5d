import { beforeEach, expect, it } from 'vitest';
import { ApiError } from '../../../src/core/api.ts';
import { draftSession } from '../../../src/renderer/stores/draft-store.ts';
import { Wizard } from '../../../src/renderer/wizard/Wizard.tsx';
import { DRAFT_ID } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { show } from '../support/show.tsx';

hostAnswering({
  getDraft: () => {
    throw new ApiError('frozen', 'This is decided and frozen.');
  },
});

beforeEach(() => draftSession.use.setState({ open: null, failure: null }));

it.each(['', '/decide', '/what-if'])(
  'leads from the address assess/…%s to the decision that it became',
  async (view) => {
    window.location.hash = `#/assess/${DRAFT_ID}${view}`;
    await show(<Wizard id={DRAFT_ID} view={view.slice(1) || undefined} />);
    await expect.poll(() => window.location.hash).toBe(`#/journal/${DRAFT_ID}`);
  },
);
