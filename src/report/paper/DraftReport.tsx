import { chartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { verdict } from '../../words/verdict.ts';
import { Contents } from '../contents.tsx';
import type { ReportContent } from '../document.tsx';
import { Appendix } from './Appendix.tsx';
import { AssessmentParts } from './AssessmentParts.tsx';
import { Brand } from './Brand.tsx';
import { Cover } from './Cover.tsx';
import { Gut } from './Gut.tsx';
import { LiveWith } from './LiveWith.tsx';
import { Origin } from './Origin.tsx';
import { Section } from './Section.tsx';
import type { Setting } from './setting.ts';
import { Terms } from './Terms.tsx';
import { VerdictPart } from './VerdictPart.tsx';
import { voiceOf } from './voice.ts';

/** The result of a draft: nothing is decided yet, and the card's pick stays hidden. */
export function draftReport(draft: Draft, evaluation: Evaluation, setting: Setting): ReportContent {
  const words = verdict(evaluation, draft, setting.include);
  const props = {
    assessment: draft,
    evaluation,
    words,
    names: chartNames(draft),
    setting,
    say: voiceOf(draft),
  };
  return {
    title: titleOf(draft),
    fallback: 'draft',
    kind: 'draft-full-record',
    at: setting.now,
    date: setting.dates.dayOf(setting.now),
    body: (
      <>
        <Brand about={`Draft, not committed, ${setting.dates.moment(setting.now)}`} />
        <Cover {...props} />
        <VerdictPart {...props} />
        <Section id="so-far" title="So far">
          <Terms
            rows={[
              { term: 'Chosen', text: 'Nothing is committed yet.' },
              { term: 'My gut expected', text: draft.gut.expects === null ? null : <Gut {...props} /> },
            ]}
          />
        </Section>
        <LiveWith {...props} />
        <Contents />
        <AssessmentParts {...props} decided={false} />
        <Appendix {...props} />
        <Origin {...props} appVersion={null} isShort />
      </>
    ),
  };
}
