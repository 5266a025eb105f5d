import { Radio } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { ASSUMED, type Steadiness, steadinessOf, usableSpread } from '../../core/journal/steadiness.ts';
import { fixed, shortNumber } from '../../words/figures.ts';
import { steadinessCount, steadinessText } from '../../words/insights.ts';
import { api } from '../app/client.ts';
import { changeSettings, useApp } from '../stores/app-store.ts';
import { reportFailure } from '../ui/toast.tsx';
import rows from './rows.module.css';
import css from './SettingsScreen.module.css';

/** How far ratings are taken to be off: as usual, or as the user's own reviews show. Both spreads stand side by side. */
export function RatingSpread() {
  const chosen = useApp(({ settings }) => settings.ratingSpread);
  const [steadiness, setSteadiness] = useState<Steadiness | null>(null);
  useEffect(() => {
    let here = true;
    api.getInsights(null).then(
      ({ decisions }) => {
        if (here)
          setSteadiness(steadinessOf(decisions.flatMap(({ reviews }) => reviews.map(({ moves }) => moves))));
      },
      // Insights says what is wrong; here the usual spread can still be chosen.
      () => {},
    );
    return () => {
      here = false;
    };
  }, []);
  const own = steadiness?.spread == null ? null : usableSpread(steadiness.spread);
  const options = [
    { value: 'usual', spread: null, label: `As usual, ${ASSUMED.spread} points` },
    ...(chosen === null
      ? []
      : [{ value: 'kept', spread: chosen, label: `Mine, ${shortNumber(chosen)} points` }]),
    ...(own === null || own === chosen
      ? []
      : [
          {
            value: 'own',
            spread: own,
            label: `${chosen === null ? 'Mine' : 'Mine as of today'}, ${shortNumber(own)} points`,
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
