import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { PathMark } from '../../charts/PathMark.tsx';
import type { CoveredRecord } from '../../core/journal/covered-record.ts';
import type { Decision } from '../../core/journal/decision.ts';
import { api } from '../app/client.ts';
import { choiceInWords, longDay, momentDay } from '../ui/format.ts';
import { Screen } from '../ui/Screen.tsx';
import { Term, Terms, Words } from '../ui/Terms.tsx';
import { reportFailure } from '../ui/toast.tsx';
import css from './decision.module.css';

interface CoveredPageProps {
  decision: Decision;
  record: CoveredRecord;
  onChanged: (decision: Decision) => void;
}

/** A decision whose review is due: what tells no figure, until the new ratings are in or the user looks first. */
export function CoveredPage({ decision, record, onChanged }: CoveredPageProps) {
  const [busy, setBusy] = useState(false);
  const lookFirst = async () => {
    setBusy(true);
    try {
      onChanged(await api.lookFirst({ id: decision.id }));
    } catch (error) {
      reportFailure(error);
      setBusy(false);
    }
  };
  const names = { a: record.paths.a.name, b: record.paths.b.name };
  const chosen = choiceInWords(record.choice, record.tryPath, names);
  return (
    <Screen over={`Committed ${momentDay(record.committedAt)}`} title={record.title} userTitle>
      <p className={css['covered']}>
        <IconEyeOff size={16} stroke={1.6} aria-hidden />
        Your answers of {momentDay(record.committedAt)} are covered until you have given new ones.
        <Button variant="subtle" loading={busy} onClick={() => void lookFirst()}>
          Look first
        </Button>
      </p>
      <section aria-label="The decision">
        <Terms>
          <Term name="Chosen">
            {chosen.path !== null && <PathMark path={chosen.path} />}{' '}
            <strong data-user-text>{chosen.text}</strong>
          </Term>
          {record.until !== null && <Term name="Until">{longDay(record.until)}</Term>}
          <Words name="It worked if" text={record.successCriterion} />
          <Words name="Why now" text={record.frame.whyNow} />
        </Terms>
      </section>
    </Screen>
  );
}
