import type { ReactNode } from 'react';
import type { ChartNames } from '../../charts/names.ts';
import type { Draft, FirstResult } from '../../core/assessment/draft.ts';
import type { StoredEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import { counted } from '../../words/figures.ts';
import { marginText } from '../../words/margins.ts';
import { Section } from './Section.tsx';
import type { Setting } from './setting.ts';
import { Terms } from './Terms.tsx';

interface OriginProps {
  assessment: Draft;
  evaluation: StoredEvaluation;
  names: ChartNames;
  /** Null for a draft. */
  appVersion: string | null;
  setting: Setting;
  /** Takes little of a page with what follows in it, so that it may stay whole. */
  isShort: boolean;
  children?: ReactNode;
}

/** How the result came about: from which card, what was shown first, what changed after it, and by which version. */
export function Origin({
  assessment,
  evaluation,
  names,
  appVersion,
  setting: { dates },
  isShort,
  children,
}: OriginProps) {
  const { firstResult, card, firstPath } = assessment;
  return (
    <Section id="record" title="How this came about" className={isShort ? 'keep' : undefined}>
      <Terms
        rows={[
          { term: 'Card', text: <bdi>{card.title}</bdi> },
          { term: 'Begun', text: dates.moment(assessment.createdAt) },
          {
            term: 'Asked first about',
            text: (
              <>
                <bdi>{names.paths[firstPath].name}</bdi>, drawn at random
              </>
            ),
          },
          {
            term: 'First result',
            text: firstResult && (
              <>
                <bdi>{marginText(firstResult.margin, names)}</bdi>, {dates.moment(firstResult.at)};{' '}
                {afterwards(firstResult)}
              </>
            ),
          },
          {
            term: 'Made with',
            text: `${appVersion === null ? 'Crossroads' : `Crossroads ${appVersion}`}, engine version ${evaluation.engineVersion}`,
          },
        ]}
      />
      {children}
    </Section>
  );
}

/** `no answer changed after it`, `2 changes of answers, counting those taken back, and 3 what-ifs tried after it`. */
function afterwards({ laterEdits, whatIfs }: FirstResult): string {
  const changed =
    laterEdits === 0
      ? 'no answer changed'
      : `${counted(laterEdits, 'change')} of answers, counting those taken back,`;
  const tried = whatIfs === 0 ? '' : ` and ${counted(whatIfs, 'what-if')} tried`;
  return `${changed}${tried} after it`;
}
