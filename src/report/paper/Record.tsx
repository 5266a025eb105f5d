import type { Decision, IntegrityProblem } from '../../core/journal/decision.ts';
import { REVISION_NAMES } from '../../words/revision-names.ts';
import { Columns } from './Columns.tsx';
import type { Setting } from './setting.ts';

interface RecordProps {
  decision: Decision;
  setting: Setting;
  /** Some files are left out whole. */
  unlisted: boolean;
}

/** The stored files that this page was printed from. */
export function Record({ decision, setting: { dates }, unlisted }: RecordProps) {
  return (
    <section>
      <h3>The stored files</h3>
      <p className="fine">
        Decision {decision.id}. Each file holds its own SHA-256 and that of the one before it: they find
        accidents and edits by hand, and prove nothing against someone who rewrites every file.
        {unlisted && ' Files that hold only what is left out of this report are not listed.'}
      </p>
      <table className="sheet-table">
        <Columns widths={[9, 15, 27, null]} />
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Holds</th>
            <th scope="col">Saved</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {decision.revisions.map(({ number, at, body, hash }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{REVISION_NAMES[body.kind]}</td>
              <td>{dates.moment(at)}</td>
              <td className="hash">
                {hash.slice(0, 32)}
                <wbr />
                {hash.slice(32)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const PROBLEM: Record<IntegrityProblem['problem'], string> = {
  hash: 'was changed after it was saved',
  chain: 'does not continue the one before it',
  missing: 'is missing',
  damaged: 'cannot be read',
  newer: 'was written by a newer version of Crossroads',
};

/** What is wrong with the stored files; nothing where all is well. */
export function Problems({ problems }: { problems: readonly IntegrityProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="problems">
      <p className="deal-breaker">The stored files of this decision do not add up.</p>
      <ul>
        {problems.map(({ number, problem }) => (
          <li key={`${number} ${problem}`}>
            File {number} {PROBLEM[problem]}.
          </li>
        ))}
      </ul>
      <p>What could be read is printed here. A backup may hold the rest.</p>
    </section>
  );
}
