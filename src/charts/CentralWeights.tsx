import { scaleLinear } from '@visx/scale';
import { PATHS } from '../core/card/card.ts';
import { percent, percents } from '../words/weights.ts';
import { labelColumn, labelRows } from './label-rows.ts';
import { type ChartProps, DEFAULT_WIDTH, labelOf } from './names.ts';
import { MarkShape } from './PathMark.tsx';
import { RowLabel } from './TextLines.tsx';
import { textWidth } from './text-fit.ts';

const HEAD = 26;
const LABEL = { size: 13 };
const LEGEND = { size: 12 };
/** Round steps of the scale; the first of them that needs no more than five is taken. */
const STEPS = [0.02, 0.05, 0.1, 0.2];
const MAX_STEPS = 5;

/** One line a criterion: your weight as a ring, and the mean weight for which each path comes first as its mark. */
export function CentralWeights({ evaluation, names, width = DEFAULT_WIDTH }: ChartProps) {
  const { central } = evaluation;
  const yours = percents(evaluation.criteria.map(({ weight }) => weight));
  const means = { a: percents(central.a ?? []), b: percents(central.b ?? []) };
  const all = evaluation.criteria
    .map(({ id, weight }, index) => ({
      id,
      label: labelOf(names, id),
      weight,
      a: central.a?.[index] ?? null,
      b: central.b?.[index] ?? null,
      texts: { yours: yours[index], a: means.a[index], b: means.b[index] },
    }))
    .sort((one, other) => leaning(other) - leaning(one));
  const labels = labelColumn(width);
  const most = Math.max(...all.flatMap(({ weight, a, b }) => [weight, a ?? 0, b ?? 0]));
  const step = STEPS.find((each) => most / each <= MAX_STEPS) ?? 0.2;
  const ticks = Math.ceil(most / step - 1e-9);
  const end = ticks * step;
  const x = scaleLinear({ domain: [0, end], range: [labels + 16, width - 16] });
  const { rows, bottom } = labelRows(all, ({ label }) => ({ text: label, style: LABEL }), labels, HEAD);

  const facts = `Your weight, and the mean weight where each path comes first. ${all
    .map(({ label, texts }) =>
      [
        `${label}: yours ${texts.yours}`,
        ...PATHS.flatMap((path) =>
          texts[path] === undefined ? [] : [`${names.paths[path].shortName} ${texts[path]}`],
        ),
      ].join(', '),
    )
    .join('; ')}.`;

  return (
    <svg className="cr-chart" role="img" aria-label={facts} viewBox={`0 0 ${width} ${bottom + 34}`}>
      {Array.from({ length: ticks + 1 }, (_, tick) => tick * step).map((weight) => (
        <text key={weight} className="cr-text-1 cr-quiet cr-middle" x={x(weight)} y={12}>
          {percent(weight)}
        </text>
      ))}
      {rows.map(({ row: { id, weight, a, b }, lines, middle }) => (
        <g key={id}>
          <RowLabel lines={lines} middle={middle} />
          <path className="cr-rule" d={`M${x(0)} ${middle}H${x(end)}`} />
          <circle className="cr-ring" cx={x(weight)} cy={middle} r={6.5} />
          {PATHS.map((path) => {
            const mean = { a, b }[path];
            return mean === null ? null : (
              <MarkShape key={path} path={path} radius={4.5} x={x(mean)} y={middle} />
            );
          })}
        </g>
      ))}
      <CentralLegend names={names} from={x(0)} width={width} y={bottom + 20} />
    </svg>
  );
}

/** Above 0 where those who would choose a weigh it more than those who would choose b. */
const leaning = ({ a, b, weight }: { a: number | null; b: number | null; weight: number }): number =>
  (a ?? weight) - (b ?? weight);

interface LegendProps extends Pick<ChartProps, 'names'> {
  from: number;
  width: number;
  y: number;
}

function CentralLegend({ names, from, width, y }: LegendProps) {
  const words = ['your weight', ...PATHS.map((path) => `where ${names.paths[path].shortName} is first`)];
  const lengths = words.map((text) => textWidth(text, LEGEND) + 37);
  const first = Math.max(0, Math.min(from, width - lengths.reduce((sum, length) => sum + length, 0)));
  return words.map((text, index) => {
    const start = lengths.slice(0, index).reduce((sum, length) => sum + length, first);
    const path = PATHS[index - 1];
    return (
      <g key={text}>
        {path === undefined ? (
          <circle className="cr-ring" cx={start + 6} cy={y - 4} r={5} />
        ) : (
          <MarkShape path={path} radius={4.5} x={start + 6} y={y - 4} />
        )}
        <text className="cr-text-1 cr-soft" x={start + 17} y={y}>
          {text}
        </text>
      </g>
    );
  });
}
