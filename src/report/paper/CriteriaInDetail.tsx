import { percent } from '../../charts/figures.ts';
import type { Criterion } from '../../core/assessment/draft.ts';
import { withoutTurns } from '../../words/plain-text.ts';
import { listText, originText } from './answer-text.ts';
import { Columns } from './Columns.tsx';
import { Prose } from './Prose.tsx';
import type { AnswerPartProps } from './setting.ts';

/** Where each criterion comes from, with the card's words, and what the ratings rest on. */
export function CriteriaInDetail({ assessment, evaluation, names }: AnswerPartProps) {
  const { card, criteria, ratings } = assessment;
  const on = criteria.filter((criterion) => criterion.on);
  const off = criteria.filter((criterion) => !criterion.on && criterion.label.trim() !== '');
  const reasons = new Map(card.further.map(({ id, reason }) => [id, reason]));
  const { a, b, own } = evaluation.originWeights;
  const origin = ({ id, origins }: Criterion) => {
    if (origins.length > 0) return originText(origins, names);
    return reasons.has(id) ? 'offered beyond the card' : 'my own';
  };
  const quotes = ({ id, origins }: Criterion): string[] => {
    const reason = reasons.get(id);
    if (origins.length === 0) return reason === undefined ? [] : [reason];
    return [...new Set(origins.map(({ quote }) => quote.trim()))].filter((quote) => quote !== '');
  };
  return (
    <section>
      <h3>Where the criteria come from</h3>
      <p className="lead">
        Of the weight,{' '}
        {listText(
          [
            { share: a, what: `advantages that the card names for ${names.paths.a.name}` },
            { share: b, what: `those for ${names.paths.b.name}` },
            { share: own, what: 'anything else' },
          ]
            .filter(({ share }) => share > 0)
            .map(({ share, what }) => `${percent(share)} lies on ${what}`),
        )}
        .
      </p>
      <table className="sheet-table">
        <Columns widths={[27, 36, null]} />
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Origin</th>
            <th scope="col">What my ratings rest on</th>
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
              <td>
                {(ratings[criterion.id]?.evidence ?? '').trim() === '' ? (
                  ''
                ) : (
                  <Prose className="evidence" text={ratings[criterion.id]?.evidence ?? ''} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {off.length > 0 && (
        <p className="fine" dir="auto">
          Looked at and left out: {listText(off.map(({ label }) => withoutTurns(label)))}.
        </p>
      )}
    </section>
  );
}
