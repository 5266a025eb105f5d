import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Decision, IntegrityProblem } from '../../core/journal/decision.ts';

const WHAT: Record<IntegrityProblem['problem'], string> = {
  hash: 'was changed after it was written',
  chain: 'does not follow the one before it',
  missing: 'is missing',
  damaged: 'cannot be read',
  newer: 'was written by a newer version of Crossroads',
};

/** What is wrong with the stored files, calmly; and what can be done about it. */
export function IntegrityNotice({ decision: { problems, readOnly } }: { decision: Decision }) {
  if (problems.length === 0) return null;
  return (
    <Alert
      variant="default"
      icon={<IconAlertTriangle size={18} stroke={1.6} />}
      title={
        readOnly
          ? 'Opened to read only: a newer version of Crossroads wrote it.'
          : 'The stored files of this decision do not add up.'
      }
    >
      {problems.map(({ number, problem }) => (
        <p key={`${number} ${problem}`}>
          File {number} {WHAT[problem]}.
        </p>
      ))}
      <p>
        {readOnly
          ? 'Use the newer version to add to it.'
          : 'What can be read is shown, and nothing was changed. If you have a copy of the data folder, compare the two.'}
      </p>
    </Alert>
  );
}
