import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { changeSettings, useApp } from '../stores/app-store.ts';
import { reportFailure } from '../ui/toast.tsx';
import rows from './rows.module.css';
import css from './SettingsScreen.module.css';

/** Whether the system tells at the start what is due. */
export function NotifyOnLaunch() {
  const isOn = useApp(({ settings }) => settings.notifyOnLaunch);
  const why = useId();
  return (
    <section className={rows['row']}>
      <h2 className={rows['label']}>What is due</h2>
      <p id={why} className={css['why']}>
        A notification at the first start of a day. It has the title, never an answer.
      </p>
      <div className={css['options']}>
        <Checkbox
          label="Notify me at the start"
          aria-describedby={why}
          checked={isOn}
          onChange={({ currentTarget }) =>
            void changeSettings({ notifyOnLaunch: currentTarget.checked }).catch(reportFailure)
          }
        />
      </div>
    </section>
  );
}
