import { PathMark } from '../../charts/PathMark.tsx';
import type { Draft } from '../../core/assessment/draft.ts';
import { changedAfterPick } from '../../words/after-pick.ts';
import { chooseAgain } from '../../words/choice.ts';
import { choiceInWords, longDay } from '../ui/format.ts';
import look from '../ui/look.module.css';
import { Term, Terms, Words } from '../ui/Terms.tsx';
import css from './DecisionInBrief.module.css';

interface DecisionInBriefProps {
  assessment: Draft;
  /** All of it, or only what stands in no row and no timeline beside it. */
  part?: 'all' | 'words';
}

/** The choice, the confidence and the expectations; leaves out what was not answered. */
export function DecisionInBrief({ assessment, part = 'all' }: DecisionInBriefProps) {
  const all = part === 'all';
  const { commitment, card } = assessment;
  const { choice, tryPath, until, successCriterion, reason, confidence, predictions } = commitment;
  const paths = { a: card.paths.a.name, b: card.paths.b.name };
  const chosen = choiceInWords(choice, tryPath, paths);
  const showsPick = commitment.beforePick !== null || commitment.agreesWithPick !== null;
  const changed = changedAfterPick(commitment, card.paths);
  return (
    <Terms>
      {all && (
        <Term name="Chosen">
          <span className={css['chosen']}>
            {chosen.path !== null && <PathMark path={chosen.path} />}
            <strong data-user-text>{chosen.text}</strong>
          </span>
        </Term>
      )}
      {until !== null && <Term name={choice === 'defer' ? 'Again on' : 'Until'}>{longDay(until)}</Term>}
      {choice === 'try' && <Words name="It worked if" text={successCriterion} />}
      <Words name="Why" text={reason} />
      {all && confidence !== null && (
        <Term name="Confidence">
          {confidence}&nbsp;% that you would {chooseAgain(commitment.reviewOn)}
        </Term>
      )}
      {all && predictions.length > 0 && (
        <Term name="Predictions">
          <ul className={css['list']}>
            {predictions.map(({ id, statement, by, probability }) => (
              <li key={id}>
                <span className={look['own']} data-user-text>
                  {statement}
                </span>
                {by !== null && `, by ${longDay(by)}`}
                {probability !== null && `, ${probability}\u00a0%`}
              </li>
            ))}
          </ul>
        </Term>
      )}
      {!all && changed !== null && (
        <Term name="After the pick">
          <span className={css['changed']}>{changed}</span>
        </Term>
      )}
      {all && card.pick !== null && showsPick && (
        <Term name="The card’s pick">
          {paths[card.pick]}
          {commitment.agreesWithPick !== null &&
            (commitment.agreesWithPick ? '; you agree' : '; you do not agree')}
          {changed !== null && <span className={css['changed']}>{changed}</span>}
        </Term>
      )}
      {all && commitment.reviewOn !== null && <Term name="Next review">{longDay(commitment.reviewOn)}</Term>}
      <Words name="To remember" text={commitment.notes} />
    </Terms>
  );
}
