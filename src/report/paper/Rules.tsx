import type { TradeOff, YesNo } from '../../core/assessment/draft.ts';
import type { RulePart } from '../../core/assessment/evaluation.ts';
import { PATHS, type PathKey } from '../../core/card/card.ts';
import { sentence } from '../../words/plain-text.ts';
import { counted } from './answer-text.ts';
import type { PartProps } from './setting.ts';

/** The card's rules against what the user said and what the answers imply, and every deal-breaker. */
export function Rules({ assessment, evaluation, words, names }: PartProps) {
  const ruled = PATHS.flatMap((path) => {
    const rule = assessment.card.paths[path].rule;
    const finding = evaluation.rules[path];
    return rule === null || finding === null ? [] : [{ path, rule, finding }];
  });
  const breakers = PATHS.flatMap((path) => {
    const texts = dealBreakers(assessment.tradeOffs, path);
    return texts.length === 0 ? [] : [{ path, texts }];
  });
  if (ruled.length === 0 && breakers.length === 0) return null;
  return (
    <section>
      <h2>Rules and deal-breakers</h2>
      <ul className="rules">
        {ruled.map(({ path, rule, finding }) => (
          <li key={path}>
            <RuleSign part={finding.stated} />
            <div>
              <p className="rule" dir="auto">
                {rule.text}
              </p>
              <p>
                {sentence(words.rules[path] ?? '')}
                {saidText(path, assessment.rules)}
              </p>
            </div>
          </li>
        ))}
        {breakers.map(({ path, texts }) => (
          <li key={path} className="breaker">
            <BreakerSign />
            <div>
              <p className="deal-breaker">
                {texts.length === 1 ? 'A deal-breaker' : counted(texts.length, 'deal-breaker')} on{' '}
                <bdi>{names.paths[path].name}</bdi>
              </p>
              {texts.map(({ id, text }) => (
                <p key={id}>
                  “<bdi>{text}</bdi>”
                </p>
              ))}
              <p>
                {texts.length === 1
                  ? 'It changes no points; it stands whatever the score says.'
                  : 'They change no points; they stand whatever the score says.'}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const dealBreakers = (tradeOffs: readonly TradeOff[], on: PathKey): TradeOff[] =>
  tradeOffs.filter(({ path, answer }) => path === on && answer === 'deal-breaker');

const ANSWER: Record<YesNo, string> = { yes: 'yes', no: 'no', unsure: 'unsure' };

/** The answers behind a stated finding; empty where none was given. */
function saidText(path: PathKey, { wantsA, livesWithA, prefersB }: PartProps['assessment']['rules']): string {
  const parts =
    path === 'a'
      ? [
          wantsA === null ? '' : `wanting its advantage, ${ANSWER[wantsA]}`,
          livesWithA === null ? '' : `living with its price, ${ANSWER[livesWithA]}`,
        ]
      : [prefersB === null ? '' : `putting it above the other, ${ANSWER[prefersB]}`];
  const said = parts.filter((part) => part !== '').join('; ');
  return said === '' ? '' : ` Your answers: ${said}.`;
}

function RuleSign({ part }: { part: RulePart }) {
  return (
    <svg className="sign" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="7.2" className={part === 'met' ? 'sign-line' : 'sign-line sign-dashed'} />
      {part === 'met' && <path d="M5.8 9.2L8.1 11.4L12.3 6.9" className="sign-line" />}
      {part === 'not-met' && <path d="M6.5 6.5L11.5 11.5M11.5 6.5L6.5 11.5" className="sign-line" />}
      {part === 'unsure' && <path d="M6 9H12" className="sign-line" />}
    </svg>
  );
}

function BreakerSign() {
  return (
    <svg className="sign sign-bad" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path
        d="M2.5 5.5H15.5V10H2.5ZM5 10V15M13 10V15M5 2.8V5.5M13 2.8V5.5M6 10L9.5 5.5M10.5 10L14 5.5"
        className="sign-line"
      />
    </svg>
  );
}
