import { afterText } from '../../words/workings/sources.ts';
import type { WorkingKey } from '../../words/workings/working.ts';
import { workings } from '../../words/workings/workings.ts';
import type { PartProps } from './setting.ts';
import { Terms } from './Terms.tsx';

/** What the sheet has no figures of, or tells beside its figures. */
const LEFT_OUT: readonly WorkingKey[] = ['bounds', 'central', 'find-out', 'trade', 'rules'];

/** What each figure is made of, in the user's own figures, with the sources of the methods. */
export function HowComputed({
  assessment,
  evaluation,
  say,
}: Pick<PartProps, 'assessment' | 'evaluation' | 'say'>) {
  return (
    <section className="workings">
      <h3>How it was computed</h3>
      <Terms
        rows={workings(evaluation, assessment)
          .filter(({ key }) => !LEFT_OUT.includes(key))
          .map(({ title, lines, sources }) => ({
            term: say(title),
            text: say([...lines, afterText(sources)].join(' ').trim()),
          }))}
      />
    </section>
  );
}
