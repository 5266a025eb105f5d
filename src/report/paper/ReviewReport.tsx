import { Gauge } from '../../charts/Gauge.tsx';
import { sentence } from '../../words/plain-text.ts';
import { type ReviewedDecision, reviewLookBack, reviewOpening } from '../../words/review-text.ts';
import type { ReportContent } from '../document.tsx';
import { Blocks } from './Blocks.tsx';
import { Brand } from './Brand.tsx';
import { namesOfBoth, ReviewAnswers } from './ReviewAnswers.tsx';
import { Section } from './Section.tsx';
import type { Setting } from './setting.ts';

/** One review by itself: what the answers came to then and now, what came of the decision, and what moved. */
export function reviewReport(reviewed: ReviewedDecision, setting: Setting): ReportContent {
  const { title, at, ordinal, committedAt, original, review } = reviewed;
  const { dates, width } = setting;
  const { headline, lead } = reviewOpening(reviewed);
  const { evaluation } = review;
  return {
    title,
    fallback: 'decision',
    kind: 'review',
    ordinal,
    at,
    date: dates.dayOf(at),
    body: (
      <>
        <Brand about={`Review, ${dates.moment(at)}`} />
        <h1 dir="auto">{title}</h1>
        <p className="fine">Decided on {dates.dayOf(committedAt)}.</p>
        <section className="verdict">
          <h2>{sentence(headline)}</h2>
          {lead !== '' && <p className="lead">{sentence(lead)}</p>}
          {evaluation.engineVersion === 2 && (
            <div className="picture">
              <Gauge
                evaluation={evaluation}
                zone={evaluation.retest.zone}
                names={namesOfBoth(original, review)}
                width={width}
                before={{ margin: original.evaluation.margin.mid, what: `On ${dates.dayOf(committedAt)}` }}
              />
              <p className="caption">
                The dashed ring is the margin of {dates.dayOf(committedAt)}, the full one that of the review.
              </p>
            </div>
          )}
        </section>
        <div className="look-back">
          <Blocks id="part" blocks={reviewLookBack(reviewed, dates)} />
        </div>
        <Section id="moved" title="What moved, by criterion">
          <ReviewAnswers then={original} review={review} setting={setting} />
        </Section>
      </>
    ),
  };
}
