import { Fragment } from 'react';
import type { ListState } from '../../../core/journal/list/journal-query.ts';
import { choiceFilters, type Filter, type FilterProps, selectFilters, stateFilters } from './filters.tsx';
import css from './list.module.css';
import { MoreFilters } from './MoreFilters.tsx';
import { useNarrow } from './use-width.ts';

/** Always there, whatever they lead to. */
const ALWAYS: readonly ListState[] = ['all', 'due', 'scheduled', 'closed'];
const RARE: readonly ListState[] = ['against', 'archived'];

/** Choices that get a chip; rarer ones are found by search. */
const CHOICES = 3;
/** Those of them that stand in sight in a narrow window. */
const NARROW_CHOICES = 2;

/** The filters of the journal, all in sight; in a narrow window those used least are in a menu of their own. */
export function FilterChips(props: FilterProps) {
  const { filter, counts } = props;
  const isNarrow = useNarrow();
  const choices = counts.chosen.slice(0, CHOICES);
  const shown = isNarrow ? choices.slice(0, NARROW_CHOICES) : choices;
  const rest = [
    ...choiceFilters(choices.slice(shown.length), props),
    ...stateFilters(
      RARE.filter((state) => counts.states[state] > 0 || filter.state === state),
      props,
    ),
    ...selectFilters(props),
  ];
  return (
    <fieldset className={css['chips']} aria-label="Filters">
      <Controls of={stateFilters(ALWAYS, props)} />
      <Controls of={choiceFilters(shown, props, isNarrow)} />
      {isNarrow ? (
        rest.length > 0 && (
          <MoreFilters on={rest.filter(({ isOn }) => isOn).length}>
            <Controls of={rest} />
          </MoreFilters>
        )
      ) : (
        <Controls of={rest} />
      )}
    </fieldset>
  );
}

const Controls = ({ of: filters }: { of: readonly Filter[] }) =>
  filters.map(({ key, control }) => <Fragment key={key}>{control}</Fragment>);
