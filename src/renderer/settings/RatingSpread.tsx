import { Radio } from '@mantine/core';
import { Link } from 'wouter';
import { ASSUMED, steadinessOf, usableSpread } from '../../core/journal/steadiness.ts';
import { fixed, plainNumber } from '../../words/figures.ts';
import { steadinessCount, steadinessText } from '../../words/insights.ts';
import { api } from '../app/client.ts';
import { changeSettings, useApp } from '../stores/app-store.ts';
import { useRead } from '../stores/use-read.ts';
import { reportFailure } from '../ui/toast.tsx';
import rows from './rows.module.css';
import css from './SettingsScreen.module.css';

const readSteadiness = async () =>
  steadinessOf((await api.getInsights(null)).decisions.flatMap(({ reviews }) => reviews));

/** How far ratings are taken to be off: as usual, or as the user's own reviews show. Both spreads stand side by side. */
export function RatingSpread() {
  const chosen = useApp(({ settings }) => settings.ratingSpread);
  const { reading } = useRead(readSteadiness);
  // Insights says what is wrong where it cannot be read; here the usual spread can still be chosen.
  const steadiness = reading.kind === 'ready' ? reading.value : null;
  const own = steadiness?.spread == null ? null : usableSpread(steadiness.spread);
  const options = [
    { value: 'usual', spread: null, label: `As usual, ${ASSUMED.spread} points` },
    ...(chosen === null
      ? []
      : [{ value: 'kept', spread: chosen, label: `Mine, ${plainNumber(chosen)} points` }]),
    ...(own === null || own === chosen
      ? []
      : [
          {
            value: 'own',
            spread: own,
            label: `${chosen === null ? 'Mine' : 'Mine as of today'}, ${plainNumber(own)} points`,
          },
        ]),
  ];
  const choose = (value: string) => {
    const option = options.find((each) => each.value === value);
    if (option !== undefined) void changeSettings({ ratingSpread: option.spread }).catch(reportFailure);
  };
  return (
    <Radio.Group
      className={rows['row'] ?? ''}
      classNames={{ label: rows['label'] ?? '', description: css['why'] ?? '' }}
      label="How far ratings are off"
      description="How firm a result is depends on it. Decisions keep the one they were made with."
      value={chosen === null ? 'usual' : 'kept'}
      onChange={choose}
    >
      <div className={css['options']}>
        {options.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
        {steadiness !== null && (
          <p className={css['spreadNote']}>
            {steadiness.spread === null
              ? steadinessText(steadiness)
              : `Standard deviation of a repeated rating: yours ${fixed(steadiness.spread)}, assumed ${ASSUMED.spread}, from ${steadinessCount(steadiness)}. Never below 2 points.`}{' '}
            <Link href="/insights">See Insights</Link>
          </p>
        )}
      </div>
    </Radio.Group>
  );
}
