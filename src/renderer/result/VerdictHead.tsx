import { use } from 'react';
import { PathMark } from '../../charts/PathMark.tsx';
import { sentence } from '../../words/plain-text.ts';
import { ResultLevel } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** The headline: the leader, its firmness, the retest share, and the reasons. */
export function VerdictHead({ verdict }: Pick<ResultPartProps, 'verdict'>) {
  const { headline, again, reasons, cautions } = verdict;
  const [only, ...more] = reasons;
  const isOne = only !== undefined && more.length === 0 && only.path === null;
  return (
    <>
      <Headline>{headline}</Headline>
      <p className={css['lead']} data-user-text>
        {sentence(isOne ? `${again} ${only.text}` : again)}
      </p>
      {!isOne &&
        reasons.map(({ path, text }) => (
          <p key={text} className={css['reason']} data-user-text>
            {path !== null && <PathMark path={path} size={12} />}
            <span>{sentence(text)}</span>
          </p>
        ))}
      {cautions.map((text) => (
        <p key={text} className={css['caution']} data-user-text>
          {sentence(text)}
        </p>
      ))}
    </>
  );
}

export function Headline({ children }: { children: string }) {
  const level = use(ResultLevel);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <Heading className={css['headline']} data-level={level}>
      {sentence(children)}
    </Heading>
  );
}
