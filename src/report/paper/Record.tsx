import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { Decision, IntegrityProblem } from '../../core/journal/decision.ts';
import { marginText } from '../charts/figures.ts';
import type { ChartNames } from '../charts/names.ts';
import { Columns } from './Columns.tsx';
import { counted } from './said.ts';
import type { Setting } from './setting.ts';
import { Terms } from './Terms.tsx';

interface EngineProps {
  assessment: Draft;
  evaluation: Evaluation;
  names: ChartNames;
  /** Null for a draft. */
  appVersion: string | null;
  setting: Setting;
}

/** How the result came about: what was first shown, and by which version. */
export function Origin({ assessment, evaluation, names, appVersion, setting: { dates } }: EngineProps) {
  const { firstResult, card } = assessment;
  const sampled = [evaluation.shares.any, evaluation.shares.ranking, evaluation.shares.near].find(
    ({ sampling }) => sampling !== null,
  )?.sampling;
  return (
    <section>
      <h2>How this came about</h2>
      <Terms
        rows={[
          { term: 'Card', text: <span dir="auto">{card.title}</span> },
          { term: 'Begun', text: dates.moment(assessment.createdAt) },
          {
            term: 'First result',
            text:
              firstResult === null
                ? null
                : `${marginText(firstResult.margin, names)}, ${dates.moment(firstResult.at)}; ${
                    firstResult.laterEdits === 0
                      ? 'no answer changed after it'
                      : `${counted(firstResult.laterEdits, 'later change')}`
                  }${firstResult.whatIfs === 0 ? '' : `, ${counted(firstResult.whatIfs, 'what-if')} tried`}`,
          },
          {
            term: 'Shares',
            text: sampled
              ? `exact over weights, averaged over ${sampled.draws} draws of the open answers (seed ${sampled.seed})`
              : 'exact, not sampled',
          },
          {
            term: 'Made with',
            text: `${appVersion === null ? 'Crossroads' : `Crossroads ${appVersion}`}, engine version ${evaluation.engineVersion}`,
          },
        ]}
      />
    </section>
  );
}

/** The stored files that this page was printed from. */
export function Record({ decision, setting: { dates } }: { decision: Decision; setting: Setting }) {
  return (
    <section className={decision.revisions.length > 8 ? undefined : 'keep'}>
      <h2>The record</h2>
      <p className="fine">Decision {decision.id}. Each file holds its own SHA-256 and the one before it.</p>
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
              <td>{body.kind === 'commit' ? 'the decision' : 'a note'}</td>
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
