import { localDay } from '../../core/local-day.ts';
import { quoted } from '../../words/figures.ts';
import { PredictionEntry } from '../journal/PredictionEntry.tsx';
import look from '../ui/look.module.css';
import css from './AskedPrediction.module.css';
import type { OpenPrediction } from './use-open-predictions.ts';

interface AskedPredictionProps {
  asked: OpenPrediction;
  onAnswered: () => void;
  /** It stays open. */
  onLeave: () => void;
}

/** A prediction answered in the palette, as on Home. */
export function AskedPrediction({
  asked: { decision, prediction },
  onAnswered,
  onLeave,
}: AskedPredictionProps) {
  return (
    <div className={css['asked']}>
      <p className={look['quiet']} data-user-text>
        In {quoted(decision.title.trim() || 'a decision without a question')}
      </p>
      <PredictionEntry
        id={decision.id}
        prediction={{ ...prediction, late: false, probability: null, resolution: null }}
        covered={decision.covered}
        today={localDay(new Date())}
        canAnswer
        asking
        onAsk={onLeave}
        onDone={onAnswered}
      />
    </div>
  );
}
