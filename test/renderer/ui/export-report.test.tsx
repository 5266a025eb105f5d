import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError, type ReportOutcome } from '../../../src/core/api.ts';
import { editDraft, useDraft } from '../../../src/renderer/stores/draft-store.ts';
import { exportReport } from '../../../src/renderer/ui/export-report.ts';
import { useExportReport } from '../../../src/renderer/ui/use-export-report.ts';
import { answeredDraft, DRAFT_ID } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { show } from '../support/show.tsx';

let answer: () => ReportOutcome | Promise<ReportOutcome> = () => ({ kind: 'cancelled' });
let full = false;

const asked = hostAnswering({
  saveDraft: (draft) => {
    if (full) throw new ApiError('disk-full', 'Not saved: the disk is full.');
    return draft;
  },
  exportReport: () => answer(),
});

beforeEach(() => {
  notifications.clean();
  full = false;
  answer = () => ({ kind: 'cancelled' });
  useDraft.setState({ draft: null, save: { kind: 'saved', at: null } });
});

describe('handing over', () => {
  it('says where a file was written', async () => {
    answer = () => ({ kind: 'saved', path: '/home/ines/decision.pdf' });
    await show(null);
    await exportReport({ kind: 'journal' });
    await expect.element(page.getByText('Saved to /home/ines/decision.pdf')).toBeVisible();
  });

  it('says nothing when the user changed their mind', async () => {
    await show(null);
    await exportReport({ kind: 'journal' });
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  it('starts a download under its file name', async () => {
    answer = () => ({ kind: 'download', url: '/files/one', fileName: 'crossroads-x.pdf' });
    const clicked: { href: string; download: string }[] = [];
    const take = (event: MouseEvent) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      clicked.push({ href: event.target.getAttribute('href') ?? '', download: event.target.download });
    };
    document.addEventListener('click', take);
    await show(null);
    await exportReport({ kind: 'decision', id: DRAFT_ID });
    document.removeEventListener('click', take);
    expect(clicked).toEqual([{ href: '/files/one', download: 'crossroads-x.pdf' }]);
    await expect.element(page.getByText('Your browser saved it as crossroads-x.pdf')).toBeVisible();
  });

  it('opens the page to print, and leaves a link to it with what to do', async () => {
    answer = () => ({ kind: 'print-view', url: 'about:blank', advice: 'Choose “Save as PDF” there.' });
    await show(null);
    await exportReport({ kind: 'journal' });
    await expect.element(page.getByText('Choose “Save as PDF” there.')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Open the page to print' }))
      .toHaveAttribute('href', 'about:blank');
  });

  it('tells what went wrong instead of throwing', async () => {
    answer = () => {
      throw new ApiError('internal', 'The PDF could not be made. Try again.');
    };
    await show(null);
    await exportReport({ kind: 'journal' });
    await expect.element(page.getByText('The PDF could not be made. Try again.')).toBeVisible();
  });
});

describe('a draft', () => {
  it('is not printed when its last words could not be saved', async () => {
    full = true;
    useDraft.setState({ draft: answeredDraft() });
    editDraft((draft) => ({ ...draft, ratingIndex: 3 }));
    await show(null);
    await exportReport({ kind: 'draft', id: DRAFT_ID });
    await expect.element(page.getByText('Not saved: the disk is full.')).toBeVisible();
    expect(asked.map(({ method }) => method)).not.toContain('exportReport');
  });
});

describe('while a PDF is being made', () => {
  it('a second press does nothing, and the state is told', async () => {
    const running: ((outcome: ReportOutcome) => void)[] = [];
    answer = () => new Promise((resolve) => running.push(resolve));
    let press: () => Promise<void> = () => Promise.resolve();
    function Probe() {
      const { exportReport: run, busy } = useExportReport();
      useEffect(() => {
        press = () => run({ kind: 'journal' });
      }, [run]);
      return <p>{busy ? 'busy' : 'idle'}</p>;
    }
    await show(<Probe />);
    const first = press();
    await expect.element(page.getByText('busy')).toBeVisible();
    await press();
    expect(running).toHaveLength(1);
    running[0]?.({ kind: 'cancelled' });
    await first;
    await expect.element(page.getByText('idle')).toBeVisible();
  });
});
