import { chartNames } from '../../charts/names.ts';
import { PATHS } from '../../core/card/card.ts';
import type { CommitBody } from '../../core/journal/decision.ts';
import type { SecondVoiceBody } from '../../core/second-voice/second-voice-body.ts';
import { type SeenDifferently, seenDifferently } from '../../core/second-voice/seen-differently.ts';
import type { OpenVoice } from '../../core/second-voice/voice.ts';
import { plainNumber } from '../../words/figures.ts';
import { firstPersonFor } from '../../words/first-person.ts';
import type { PathNames } from '../../words/margins.ts';
import { sentence } from '../../words/plain-text.ts';
import { movedCell, secondVoiceWords, seenMoves } from '../../words/second-voice.ts';
import { Prose } from './Prose.tsx';
import type { Setting } from './setting.ts';

interface SecondVoiceProps {
  body: SecondVoiceBody;
  voices: readonly OpenVoice[];
  /** Null where the frozen answers cannot be read. */
  commit: CommitBody | null;
  setting: Setting;
}

/** How someone else sees it: their ratings beside the frozen ones, and what they wrote. Sealed or removed answers are not printed. */
export function SecondVoice({ body, voices, commit, setting: { dates } }: SecondVoiceProps) {
  const voice = voices.find(({ id }) => id === body.voiceId);
  if (commit === null)
    return <p>What it said is not shown: the answers that it belongs to cannot be read.</p>;
  if (voice === undefined) return <p>What it said is sealed, or was removed.</p>;
  const { assessment } = commit;
  const { name, savedAt } = voice.answers;
  const names = chartNames(assessment);
  const seen = seenDifferently(assessment, voice);
  const { headline, apart, gaps } = secondVoiceWords(seen, name, names);
  const own = firstPersonFor(names, name);
  return (
    <>
      <p dir="auto">
        {name}, {dates.dayOf(savedAt)}. {sentence(own([headline, apart, gaps ?? ''].join(' ').trim()))}
      </p>
      <RatingsTable seen={seen} names={names} />
      {seen.criteria
        .filter(({ remark }) => remark.trim() !== '')
        .map(({ id, label, remark }) => (
          <div key={id}>
            <p dir="auto">{label}:</p>
            <Prose text={remark} />
          </div>
        ))}
    </>
  );
}

function RatingsTable({ seen, names }: { seen: SeenDifferently; names: PathNames }) {
  const moves = seenMoves(seen);
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          {PATHS.map((path) => (
            <th key={path} scope="col">
              {names.paths[path].shortName}: mine, theirs
            </th>
          ))}
          <th scope="col">Moves the margin by</th>
        </tr>
      </thead>
      <tbody>
        {seen.criteria.map(({ id, label, own, theirs }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {label}
            </th>
            {PATHS.map((path) => (
              <td key={path}>
                {plainNumber(own[path].mid)}, {theirs[path] ?? 'none'}
              </td>
            ))}
            <td>{movedCell(moves.get(id) ?? 0, names)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
