import { PathMark } from '../../charts/PathMark.tsx';
import type { TradeOff } from '../../core/assessment/draft.ts';
import { PATHS } from '../../core/card/card.ts';
import { Section } from './Section.tsx';
import type { AnswerPartProps } from './setting.ts';

const WEIGHT = { 'deal-breaker': 0, hard: 1, fine: 2 } as const;
const gravity = ({ answer }: TradeOff) => (answer === null ? 3 : WEIGHT[answer]);

/** What each path would ask of the user, in their own words; the hardest first. */
export function LiveWith({
  assessment: { tradeOffs },
  names,
}: Pick<AnswerPartProps, 'assessment' | 'names'>) {
  const written = tradeOffs.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return null;
  return (
    <Section
      id="live-with"
      title="What I would have to live with"
      className={written.length > 8 ? 'live-with' : 'live-with keep'}
    >
      <div className="paths">
        {PATHS.map((path) => (
          <ul key={path} aria-label={names.paths[path].name}>
            {written
              .filter((tradeOff) => tradeOff.path === path)
              .sort((one, other) => gravity(one) - gravity(other))
              .map(({ id, text, answer }) => (
                <li key={id}>
                  <PathMark path={path} size={11} />
                  <span className="trade-off" dir="auto">
                    {text}
                  </span>
                  <span className={answer === 'deal-breaker' ? 'answer deal-breaker' : 'answer'}>
                    {answer}
                  </span>
                </li>
              ))}
          </ul>
        ))}
      </div>
    </Section>
  );
}
