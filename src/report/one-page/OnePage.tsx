import { Gauge } from '../../charts/Gauge.tsx';
import type { ChartNames } from '../../charts/names.ts';
import { PathMark } from '../../charts/PathMark.tsx';
import type { Draft } from '../../core/assessment/draft.ts';
import { EARLIER_ZONE, type StoredEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import { PATHS, type PathKey } from '../../core/card/card.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { overallFigures } from '../../words/margins.ts';
import type { OnePageWords } from '../../words/one-page.ts';
import { zoneText } from '../../words/retest.ts';
import { Brand } from '../paper/Brand.tsx';
import { RoleLine } from '../paper/Cover.tsx';
import { PathHeads } from '../paper/PathHeads.tsx';
import type { Setting } from '../paper/setting.ts';
import { densityOf } from './density.ts';
import { Facts } from './Facts.tsx';
import { Picture } from './Picture.tsx';
import { PrivateParts } from './PrivateParts.tsx';
import { Reasons } from './Reasons.tsx';

interface OnePageProps {
  assessment: Draft;
  evaluation: StoredEvaluation;
  words: OnePageWords;
  names: ChartNames;
  /** What kind of page it is, over the title. */
  about: string;
  /** By which version it was computed, and when it was printed. */
  madeBy: string;
  setting: Setting;
}

/** As classes. */
const DENSITIES = { easy: '', tight: 'tight', crowded: 'tight crowded' };

/** The result on exactly one page: every text has a limit of lines, and the rows of the picture take what is left. */
export function OnePage({ assessment, evaluation, words, names, about, madeBy, setting }: OnePageProps) {
  const heads = { a: nameOf(names, 'a'), b: nameOf(names, 'b') };
  const density = densityOf(assessment, words, evaluation.criteria.length, [heads.a, heads.b], setting);
  const isClose = density !== 'easy';
  const overalls = overallFigures(evaluation);
  const zone = evaluation.engineVersion === 1 ? null : zoneText(evaluation, names);
  return (
    <article className={`one-page ${DENSITIES[density]}`}>
      <Brand about={about} />
      <h1 className="lines-2" dir="auto">
        {titleOf(assessment)}
      </h1>
      <PathHeads
        name={(path) => heads[path]}
        role={(path) => <RoleLine role={assessment.frame.roles[path]} />}
        isTight
      />
      <PrivateParts assessment={assessment} evaluation={evaluation} names={names} />
      <section>
        <h2 className="lines-2">{words.headline}</h2>
        {words.lead !== '' && <p className="lead lines-3">{words.lead}</p>}
        {words.dealBreakers.map((text) => (
          <p key={text} className="breaker-line">
            <BreakerSign /> <span className="lines-2">{text}</span>
          </p>
        ))}
        <div className="gauge">
          <Gauge
            evaluation={evaluation}
            zone={evaluation.engineVersion === 1 ? EARLIER_ZONE : evaluation.retest.zone}
            {...(zone === null ? {} : { zoneWords: zone })}
            names={names}
            width={setting.width}
            values
            bare={isClose}
          />
          {isClose && (
            <p className="gauge-words">
              {PATHS.map((path) => (
                <span key={path} className={`gauge-value cr-words-${path}`}>
                  <PathMark path={path} size={10} /> {overalls[path]}
                </span>
              ))}
              <span className="line">{zone !== null && `too close to call ${zone}`}</span>
            </p>
          )}
        </div>
      </section>
      <Facts assessment={assessment} evaluation={evaluation} names={names} dates={setting.dates} />
      <div className="both">
        {PATHS.map((path) => (
          <Reasons key={path} path={path} evaluation={evaluation} names={names} isClose={isClose} />
        ))}
      </div>
      {words.change !== null && (
        <div className="both">
          <section>
            <h3>What would change it</h3>
            <p className="lines-4">{words.change}</p>
          </section>
          <section>
            <h3>What to find out first</h3>
            <p className="lines-4">{words.findOut ?? 'Nothing is open.'}</p>
          </section>
        </div>
      )}
      <Picture assessment={assessment} evaluation={evaluation} names={names} width={setting.width} />
      <p className="fine">
        {words.scales} {words.computed} {madeBy}
      </p>
    </article>
  );
}

const nameOf = ({ paths }: ChartNames, path: PathKey): string =>
  paths[path].shortName === paths[path].name
    ? paths[path].name
    : `${paths[path].name}, ${paths[path].shortName}`;

function BreakerSign() {
  return (
    <svg className="sign sign-bad" width="14" height="14" viewBox="0 0 18 18" aria-hidden="true">
      <path d="M9 2.5L16.5 15.5H1.5ZM9 7.5V11M9 12.6V13.6" className="sign-line" />
    </svg>
  );
}
