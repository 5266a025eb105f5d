import { use, useState } from 'react';
import { labelOf } from '../../charts/names.ts';
import { sentence } from '../../words/plain-text.ts';
import { tradeWords } from '../../words/trade.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { ResultLevel, ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';
import trade from './Trade.module.css';

/** Points of rating that are offset. */
const POINTS = 10;

/** How much of one criterion makes up for how much of another, for any two. */
export function Trade({ evaluation, names }: ResultPartProps) {
  const decided = use(ResultLevel) === 2;
  const byWeight = [...evaluation.criteria].sort((one, other) => other.weight - one.weight);
  const [chosen, setChosen] = useState<{ one?: string; other?: string }>({});
  const one = byWeight.find(({ id }) => id === chosen.one) ?? byWeight[0];
  const other = byWeight.find(({ id }) => id === chosen.other) ?? byWeight[1];
  if (one === undefined || other === undefined) return null;
  const weighed = ({ id, weight }: typeof one) => ({ label: labelOf(names, id), weight });
  const options = evaluation.criteria.map(({ id }) => ({ value: id, label: labelOf(names, id) }));
  return (
    <ResultSection
      title="One against another"
      note={
        <p>
          Ten points are a tenth of the way from a criterion’s worst end to its best. It follows from your
          weights alone.{!decided && ' Does it ring true? If not, look at the weights again.'}
        </p>
      }
    >
      <div className={trade['trade']}>
        <SelectField
          label="Ten points on"
          options={options}
          value={one.id}
          onChange={(id) => setChosen({ one: id, other: other.id })}
        />
        <SelectField
          label="offset points on"
          options={options}
          value={other.id}
          onChange={(id) => setChosen({ one: one.id, other: id })}
        />
      </div>
      <p className={css['says']} role="status">
        {one.id === other.id
          ? 'Choose two different criteria.'
          : sentence(tradeWords(POINTS, weighed(one), weighed(other)))}
      </p>
    </ResultSection>
  );
}
