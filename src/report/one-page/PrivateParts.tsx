import type { ChartNames } from '../../charts/names.ts';
import type { Draft, TradeOff } from '../../core/assessment/draft.ts';
import type { StoredEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import { PATHS } from '../../core/card/card.ts';
import { Gut } from '../paper/Gut.tsx';

interface PrivatePartsProps {
  assessment: Draft;
  evaluation: StoredEvaluation;
  names: ChartNames;
}

/** Why now, state of mind, gut and the words of trade-offs, as far as they are ticked; each keeps to its line or two. */
export function PrivateParts({ assessment, evaluation, names }: PrivatePartsProps) {
  const { frame, gut, tradeOffs } = assessment;
  const texts = tradeOffs.filter(({ text }) => text.trim() !== '');
  return (
    <div className="private">
      {frame.whyNow.trim() !== '' && <Part head="Why now" text={frame.whyNow} />}
      {frame.stateOfMind.trim() !== '' && <Part head="State of mind" text={frame.stateOfMind} />}
      {gut.expects !== null && (
        <p className="line">
          <span className="term">My gut expected</span>{' '}
          <Gut assessment={assessment} evaluation={evaluation} names={names} />
        </p>
      )}
      {PATHS.map((path) => ({ path, on: texts.filter((tradeOff) => tradeOff.path === path) }))
        .filter(({ on }) => on.length > 0)
        .map(({ path, on }) => (
          <Part
            key={path}
            head={`To live with on ${names.paths[path].shortName}`}
            text={on.map(tradeOffText).join('; ')}
          />
        ))}
    </div>
  );
}

const tradeOffText = ({ text, answer }: TradeOff): string =>
  answer === null ? text.trim() : `${text.trim()} (${answer})`;

const Part = ({ head, text }: { head: string; text: string }) => (
  <p className="lines-2">
    <span className="term">{head}</span> <bdi>{text.trim()}</bdi>
  </p>
);
