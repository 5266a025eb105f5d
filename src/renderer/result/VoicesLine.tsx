import { IconAlertCircle, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { sentence } from '../../words/plain-text.ts';
import type { VoicesSummary } from '../../words/voices.ts';
import { PartLink, voiceId } from './section-links.tsx';
import css from './VoicesLine.module.css';

/** All disagreements in one sentence, each linked to its section. */
export function VoicesLine({ voices: { count, parts, isBreaking } }: { voices: VoicesSummary }) {
  const Icon = isBreaking ? IconAlertTriangle : count > 0 ? IconAlertCircle : IconCircleCheck;
  return (
    <div className={css['voices']}>
      <Icon
        size={18}
        stroke={1.6}
        className={css['voicesIcon']}
        data-breaking={isBreaking || undefined}
        aria-hidden
      />
      <p data-user-text>
        {parts.map(({ text, voice }) =>
          voice === null ? (
            sentence(text)
          ) : (
            <PartLink
              key={text}
              to={voiceId(voice)}
              className={voice === 'deal-breaker' && isBreaking ? css['breakerLink'] : undefined}
            >
              {sentence(text)}
            </PartLink>
          ),
        )}
      </p>
    </div>
  );
}
