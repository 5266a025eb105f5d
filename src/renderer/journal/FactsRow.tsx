import { PathMark } from '../../charts/PathMark.tsx';
import type { Draft } from '../../core/assessment/draft.ts';
import { isPickKnown } from '../../core/assessment/known-pick.ts';
import { PATHS, type PathKey } from '../../core/card/card.ts';
import { choiceInWords } from '../ui/format.ts';
import page from './decision-page.module.css';

/** Choice, confidence, gut and the card's pick: what was said, in one row. */
export function FactsRow({ assessment }: { assessment: Draft }) {
  const { commitment, card, gut } = assessment;
  const { choice, tryPath, confidence, agreesWithPick } = commitment;
  const chosen = choiceInWords(choice, tryPath, { a: card.paths.a.name, b: card.paths.b.name });
  const named = (path: PathKey) => (
    <>
      <PathMark path={path} hollow /> <span data-user-text>{card.paths[path].shortName}</span>
    </>
  );
  const expects = PATHS.find((path) => path === gut.expects);
  return (
    <dl className={page['row']}>
      <Chosen {...chosen} />
      {confidence !== null && (
        <div>
          <dt>Confidence, to choose it again</dt>
          <dd>
            <strong>{confidence}&nbsp;%</strong>
          </dd>
        </div>
      )}
      {gut.expects !== null && (
        <div>
          <dt>Your gut expected</dt>
          <dd>{expects === undefined ? 'either path' : named(expects)}</dd>
        </div>
      )}
      {card.pick !== null && isPickKnown(assessment) && (
        <div>
          <dt>The card’s pick</dt>
          <dd>
            {named(card.pick)}
            {agreesWithPick !== null && (agreesWithPick ? 'you agree' : 'you do not agree')}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What was decided, with the mark of its path. */
export const Chosen = ({ path, text }: ReturnType<typeof choiceInWords>) => (
  <div>
    <dt>You chose</dt>
    <dd>
      {path !== null && <PathMark path={path} />}
      <strong data-user-text>{text}</strong>
    </dd>
  </div>
);
