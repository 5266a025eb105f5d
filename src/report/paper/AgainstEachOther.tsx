import type { ReactNode } from 'react';
import type { RulePart } from '../../core/assessment/evaluation.ts';
import { againstEachOther } from '../../words/against-each-other.ts';
import { innerQuotes } from '../../words/figures.ts';
import { Section } from './Section.tsx';
import type { PartProps } from './setting.ts';

interface AgainstEachOtherProps extends PartProps {
  /** Whether it was decided: before that, choice and pick are left out. */
  decided: boolean;
}

/** Rules, deal-breakers, gut, staying and comparisons: what the answers say against the score and against each other. */
export function AgainstEachOther({
  assessment,
  evaluation,
  words,
  decided,
  setting,
  say,
}: AgainstEachOtherProps) {
  const found = againstEachOther(evaluation, assessment, words, decided, setting.include);
  const sentences = [
    ...found.disagreements.map(({ text }) => text),
    ...found.gut,
    ...found.staying,
    ...found.comparisons,
    ...found.later,
  ];
  if (found.rules.length + found.dealBreakers.length + sentences.length === 0) return null;
  return (
    <Section id="against" title="What my answers say against each other">
      <ul className="rules">
        {found.dealBreakers.map(({ path, title, texts, effect }) => (
          <Item key={path} sign={<BreakerSign />} isBreaker>
            <p className="deal-breaker" dir="auto">
              {say(title)}
            </p>
            {texts.map(({ id, text }) => (
              <p key={id}>
                “<bdi>{innerQuotes(text)}</bdi>”
              </p>
            ))}
            <p>{say(effect)}</p>
          </Item>
        ))}
        {found.rules.map(({ path, text, stated, words: checked, answers }) => (
          <Item key={path} sign={<RuleSign part={stated} />}>
            <p className="rule" dir="auto">
              “<bdi>{innerQuotes(text)}</bdi>”
            </p>
            <p>{say(`${checked} ${answers}`.trim())}</p>
          </Item>
        ))}
      </ul>
      {sentences.length > 0 && (
        <ul className="told">
          {sentences.map((text) => (
            <li key={text}>{say(text)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface ItemProps {
  sign: ReactNode;
  isBreaker?: boolean;
  children: ReactNode;
}

function Item({ sign, isBreaker = false, children }: ItemProps) {
  return (
    <li className={isBreaker ? 'breaker' : undefined}>
      {sign}
      <div>{children}</div>
    </li>
  );
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
