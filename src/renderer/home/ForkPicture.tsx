import { STEPS } from '../../core/assessment/draft.ts';
import type { Card } from '../../core/card/card.ts';
import { STEP_LABELS } from '../wizard/step-labels.ts';
import css from './ForkPicture.module.css';

/** The six questions before the fork, bottom to top, in the picture's units. */
const STOPS = STEPS.slice(0, -1).map((step, index) => ({ label: STEP_LABELS[step], y: 498 - index * 36 }));

/** The fork, grown large: the steps lead up to where the two paths part. Decoration: the words beside it say the same. */
export function ForkPicture({ paths }: { paths: Card['paths'] }) {
  return (
    <div className={css['picture']} aria-hidden>
      <div className={css['names']}>
        <p className={css['a']}>{paths.a.name}</p>
        <p className={css['b']}>{paths.b.name}</p>
      </div>
      <svg className={css['fork']} viewBox="0 0 340 520" aria-hidden="true">
        <path className={css['lineB']} d="M310 16V30C310 160 170 170 170 284" />
        <path className={css['lineA']} d="M30 16V30C30 160 170 170 170 284" />
        <path className={css['ink']} d="M170 284V514" />
        <circle className={css['endA']} cx="30" cy="16" r="15" />
        <path className={css['endB']} d="M310 -3l19 19-19 19-19-19z" />
        {STOPS.map(({ label, y }) => (
          <g key={label}>
            <circle className={css['stop']} cx="170" cy={y} r="5.5" />
            <text className={css['label']} x="188" y={y + 4.5}>
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
