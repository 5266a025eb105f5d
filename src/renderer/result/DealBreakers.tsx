import { IconBarrierBlock } from '@tabler/icons-react';
import { PATHS } from '../../core/card/card.ts';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** What the user said they could not live with: it stands whatever the score says. */
export function DealBreakers({ evaluation, assessment, names }: ResultPartProps) {
  return PATHS.map((path) => {
    const ids = evaluation.dealBreakers[path];
    if (ids.length === 0) return null;
    const texts = assessment.tradeOffs.filter(({ id }) => ids.includes(id));
    return (
      <div key={path} className={css['breaker']}>
        <IconBarrierBlock size={18} stroke={1.6} aria-hidden />
        <p className={css['breakerTitle']}>
          {texts.length === 1 ? 'A deal-breaker' : `${texts.length} deal-breakers`} on{' '}
          {names.paths[path].name}
        </p>
        {texts.map(({ id, text }) => (
          <p key={id}>
            “<bdi>{text}</bdi>”
          </p>
        ))}
        <p>You said that you could not live with it.</p>
      </div>
    );
  });
}
