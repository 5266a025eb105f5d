import '@mantine/notifications/styles.layer.css';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AskDialog } from '../../../src/renderer/ui/AskDialog.tsx';
import { toast } from '../../../src/renderer/ui/toast.tsx';
import { show } from '../support/show.tsx';

it('shows above a dialog, whose buttons stay free', async () => {
  await show(
    <AskDialog title="Delete it?" label="Delete" onConfirm={async () => {}} onClose={() => {}}>
      It goes to the trash.
    </AskDialog>,
  );
  toast('The PDF is saved.');
  const shown = page.getByRole('alert').filter({ hasText: 'The PDF is saved.' });
  await expect.element(shown).toBeVisible();
  const bottom = () => shown.element().getBoundingClientRect().bottom;
  const button = page.getByRole('button', { name: 'Delete' }).element();
  await expect.poll(bottom).toBeLessThan(button.getBoundingClientRect().top);
});
