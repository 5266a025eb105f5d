import type { About } from '../../core/api.ts';
import css from './AboutScreen.module.css';
import { CopyLine } from './CopyLine.tsx';

/** The licence of each bundled library; its full text opens on a click. */
export function Licences({ licences, runtimeLicences }: Pick<About, 'licences' | 'runtimeLicences'>) {
  return (
    <section aria-labelledby="licences">
      <h2 id="licences">Licences</h2>
      <p className={css['lead']}>
        Crossroads is under the MIT licence. It contains the work of others, each under its own licence.
      </p>
      {runtimeLicences !== null && (
        <div className={css['lead']}>
          Electron is under the MIT licence. What Electron and Chromium contain is listed in this file:
          <br />
          <CopyLine text={runtimeLicences} what="path of the file" />
        </div>
      )}
      <ul className={css['libraries']}>
        {licences.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                <span>{name}</span> <span className={css['version']}>{version}</span>
                <span className={css['licence']}>{licence ?? 'No licence named'}</span>
              </summary>
              <pre className={css['text']}>
                {text ??
                  `This library names its licence, ${licence ?? 'unknown'}, but includes no licence text.`}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
