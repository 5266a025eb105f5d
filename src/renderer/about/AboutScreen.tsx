import { useEffect, useState } from 'react';
import type { About, AppInfo } from '../../core/api.ts';
import { api, failureMessage } from '../app/client.ts';
import { useApp } from '../stores/app-store.ts';
import look from '../ui/look.module.css';
import { Screen } from '../ui/Screen.tsx';
import css from './AboutScreen.module.css';
import { CopyLine } from './CopyLine.tsx';
import { Licences } from './Licences.tsx';

const HOSTS: Record<AppInfo['host'], string> = {
  electron: 'As a desktop app',
  loopback: 'In your browser, on this machine only',
};

/** The running version, where newer ones are published, and all licences. */
export function AboutScreen() {
  const info = useApp((state) => state.info);
  const [about, setAbout] = useState<About | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    api.about(null).then(setAbout, (error: unknown) => setFailure(failureMessage(error)));
  }, []);
  return (
    <Screen title={`Crossroads ${info?.version ?? ''}`}>
      {failure !== null && <p role="alert">{failure}</p>}
      {about !== null && (
        <>
          <dl className={css['facts']}>
            <dt>Runs</dt>
            <dd>{info !== null && HOSTS[info.host]}</dd>
            <dt>Runs on</dt>
            <dd>{about.runtime.map(({ name, version }) => `${name} ${version}`).join(', ')}</dd>
            <dt>Newer versions</dt>
            <dd>
              {about.published === null ? (
                'This build does not say where newer versions are published.'
              ) : (
                <CopyLine text={about.published} what="address" />
              )}
              <p className={look['quiet']}>
                Crossroads never asks there by itself. Open the address in a browser to compare versions.
              </p>
            </dd>
            <dt>Your data</dt>
            <dd>
              <CopyLine text={info?.dataFolder ?? ''} what="path of the data folder" />
            </dd>
            {about.logFile !== null && (
              <>
                <dt>Log</dt>
                <dd>
                  <CopyLine text={about.logFile} what="path of the log" />
                  <p className={look['quiet']}>
                    For a bug report: starts, ends and faults. It holds nothing that you wrote.
                  </p>
                </dd>
              </>
            )}
          </dl>
          <Licences licences={about.licences} runtimeLicences={about.runtimeLicences} />
        </>
      )}
    </Screen>
  );
}
