import { Radio } from '@mantine/core';
import { Link } from 'wouter';
import type { Settings } from '../../core/settings.ts';
import { PAPER_NAMES } from '../../words/paper-names.ts';
import { changeSettings, useApp } from '../stores/app-store.ts';
import { Screen } from '../ui/Screen.tsx';
import { reportFailure } from '../ui/toast.tsx';
import { NotifyOnLaunch } from './NotifyOnLaunch.tsx';
import { RatingSpread } from './RatingSpread.tsx';
import rows from './rows.module.css';
import css from './SettingsScreen.module.css';
import { SettingsTabs } from './SettingsTabs.tsx';

type Choosable = 'theme' | 'paper' | 'motion';

const CHOICES: {
  [K in Choosable]: { name: K; label: string; why: string; options: [Settings[K], string][] };
} = {
  theme: {
    name: 'theme',
    label: 'Appearance',
    why: 'Light or dark, or as the system says.',
    options: [
      ['system', 'As the system'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  paper: {
    name: 'paper',
    label: 'Paper for PDF and print',
    why: 'Automatic: Letter in North America, A4 elsewhere.',
    options: [
      ['auto', 'Automatic'],
      ['a4', PAPER_NAMES.a4],
      ['letter', PAPER_NAMES.letter],
    ],
  },
  motion: {
    name: 'motion',
    label: 'Motion',
    why: 'Reduced: nothing moves, screens change at once.',
    options: [
      ['system', 'As the system'],
      ['reduced', 'Reduced'],
    ],
  },
};

/** How Crossroads looks and prints, and where the data lies. */
export function SettingsScreen() {
  const info = useApp((state) => state.info);
  return (
    <Screen title="Settings" actions={<SettingsTabs />}>
      <div className={rows['rows']}>
        <Setting {...CHOICES.theme} />
        <Setting {...CHOICES.paper} />
        <Setting {...CHOICES.motion} />
        {info?.host === 'electron' && <NotifyOnLaunch />}
        <RatingSpread />
        <section className={rows['row']}>
          <h2 className={rows['label']}>Your data</h2>
          <div>
            <p>
              <code className={rows['folder']}>{info?.dataFolder}</code>
            </p>
            <p className={css['why']}>
              Everything is kept in this folder, readable by you alone. Nothing is ever sent anywhere. Export,
              snapshots and a check are under <Link href="/settings/storage">Storage</Link>.
            </p>
          </div>
        </section>
        <section className={rows['row']}>
          <h2 className={rows['label']}>Help</h2>
          <div className={css['options']}>
            <Link href="/guide">User guide</Link>
            <Link href="/about">About Crossroads {info?.version} and its licences</Link>
          </div>
          <p className={css['why']}>The key ? shows all keyboard shortcuts.</p>
        </section>
      </div>
    </Screen>
  );
}

interface SettingProps<K extends Choosable> {
  name: K;
  label: string;
  why: string;
  options: [Settings[K], string][];
}

function Setting<K extends Choosable>({ name, label, why, options }: SettingProps<K>) {
  const value = useApp((state) => state.settings[name]);
  const choose = (text: string) => {
    const option = options.find(([each]) => each === text);
    if (option !== undefined) void changeSettings({ [name]: option[0] }).catch(reportFailure);
  };
  return (
    <Radio.Group
      className={rows['row'] ?? ''}
      classNames={{ label: rows['label'] ?? '', description: css['why'] ?? '' }}
      label={label}
      description={why}
      value={value}
      onChange={choose}
    >
      <div className={css['options']}>
        {options.map(([each, text]) => (
          <Radio key={each} value={each} label={text} />
        ))}
      </div>
    </Radio.Group>
  );
}
