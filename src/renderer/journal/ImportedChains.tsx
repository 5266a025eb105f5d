import type { OpenedChain, OpenedDecision, OpenedRevision } from '../../core/journal/opened-decision.ts';
import { capitalised } from '../../words/figures.ts';
import { REVISION_NAMES, revisionContent } from '../../words/revision-names.ts';
import { momentDay } from '../ui/format.ts';
import css from './decision.module.css';

/** Other chains of this decision, from imported files: what they hold that its own does not. Nothing where there is none. */
export function ImportedChains({ decision: { beside, revisions } }: { decision: OpenedDecision }) {
  const own = new Set(revisions.map(({ hash }) => hash));
  return beside.map((chain, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two chains may come from files of one name
    <Chain key={index} chain={chain} own={own} />
  ));
}

function Chain({ chain: { from, revisions }, own }: { chain: OpenedChain; own: ReadonlySet<string> }) {
  const other = revisions.filter(({ hash }) => !own.has(hash));
  return (
    <section className={css['notes']} aria-label={`From ${from}`}>
      <h2>
        From <span data-user-text>{from}</span>
      </h2>
      <p className={css['quiet']}>
        This decision went on differently there. Both are kept. This is only there:
      </p>
      <ol className={css['list']}>
        {other.map((revision) => (
          <li key={revision.hash} className={css['note']}>
            <p className={css['quiet']}>{momentDay(revision.at)}</p>
            <p className={css['words']} data-user-text>
              {wordsOf(revision)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const wordsOf = ({ body }: OpenedRevision): string =>
  [capitalised(REVISION_NAMES[body.kind]), revisionContent(body)].filter((part) => part !== '').join(': ');
