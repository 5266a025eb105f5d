import { IconAlertCircle, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { sentence } from '../../words/plain-text.ts';
import type { VoicesSummary } from '../../words/voices.ts';
import css from './result.module.css';
import { PartLink, voiceId } from './section-links.tsx';

/** Every disagreement in one sentence, each a link to what it speaks of. */
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
              className={voice === 'deal-breaker' && isBreaking ? css['breakerLink'] : css['partLink']}
            >
              {sentence(text)}
            </PartLink>
          ),
        )}
      </p>
    </div>
  );
}
