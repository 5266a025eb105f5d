import type { Criterion, CriterionRatings } from '../../core/assessment/draft.ts';
import { originText, quoteText } from '../../words/answer-text.ts';
import { listed } from '../../words/figures.ts';
import { originWeightsText } from '../../words/origin-weights.ts';
import { withoutTurns } from '../../words/plain-text.ts';
import { Columns, tableClass } from './Columns.tsx';
import { Prose } from './Prose.tsx';
import type { AnswerPartProps } from './setting.ts';

/** Where each criterion comes from, with the card's words, and what the ratings rest on. */
export function CriteriaInDetail({ assessment, evaluation, names, say }: AnswerPartProps) {
  const { card, criteria, ratings } = assessment;
  const origins = originWeightsText(evaluation, card);
  const on = criteria.filter((criterion) => criterion.on);
  const hasEvidence = on.some(({ id }) => evidenceOf(ratings[id]) !== '');
  const reasons = new Map(card.further.map(({ id, reason }) => [id, reason]));
  // What is offered beyond the card is off from the start: it may never have been seen.
  const off = criteria.filter(({ id, on, label }) => !on && !reasons.has(id) && label.trim() !== '');
  const origin = ({ id, origins }: Criterion) => {
    if (origins.length > 0) return originText(origins, names);
    return reasons.has(id) ? 'offered beyond the card' : 'my own';
  };
  const quotes = ({ id, origins }: Criterion): string[] => {
    const reason = reasons.get(id);
    if (origins.length === 0) return reason === undefined ? [] : [reason];
    const said = origins.filter(({ quote }) => quote.trim() !== '');
    return [...new Set(said.map((each) => quoteText(each, names)))];
  };
  return (
    <section>
      <h3>Where the criteria come from</h3>
      {origins !== '' && <p className="lead">{say(origins)}</p>}
      <table className={tableClass(on.map(({ id }) => evidenceOf(ratings[id])))}>
        <Columns widths={hasEvidence ? [27, 36, null] : [36, null]} />
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Origin</th>
            {hasEvidence && <th scope="col">What my ratings rest on</th>}
          </tr>
        </thead>
        <tbody>
          {on.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row">{criterion.label}</th>
              <td className="origin">
                {origin(criterion)}
                {quotes(criterion).map((quote) => (
                  <span key={quote} className="quote" dir="auto">
                    {quote}
                  </span>
                ))}
              </td>
              {hasEvidence && (
                <td>
                  {evidenceOf(ratings[criterion.id]) !== '' && (
                    <Prose className="evidence" text={evidenceOf(ratings[criterion.id])} />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {off.length > 0 && (
        <p className="fine" dir="auto">
          Left out: {listed(off.map(({ label }) => withoutTurns(label)))}.
        </p>
      )}
    </section>
  );
}

const evidenceOf = (given: CriterionRatings | undefined): string => given?.evidence.trim() ?? '';
