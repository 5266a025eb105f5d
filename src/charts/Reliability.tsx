import { scaleLinear } from '@visx/scale';
import { type Diagram, dotsOf } from '../core/journal/calibration-summary.ts';
import { saidText } from '../words/insights.ts';

const LEFT = 40;
const TOP = 14;
const RIGHT = 14;
const BOTTOM = 46;
const MAX_HEIGHT = 340;
const TICKS = [0, 25, 50, 75, 100];

interface ReliabilityProps {
  diagram: Diagram;
  width: number;
}

/** What was said against how often it came true: dots with counts, the line that never falls, and the band of lines that would be usual. */
export function Reliability({ diagram, width }: ReliabilityProps) {
  const { levels, line, band } = diagram;
  const height = Math.min(MAX_HEIGHT, width - LEFT - RIGHT);
  const x = scaleLinear({ domain: [0, 100], range: [LEFT, width - RIGHT] });
  const y = scaleLinear({ domain: [0, 100], range: [TOP + height, TOP] });
  const at = (probability: number, rate: number) =>
    `${x(probability * 100).toFixed(1)} ${y(rate * 100).toFixed(1)}`;
  const upper = band.map(({ probability, high }) => at(probability, high));
  const lower = band.map(({ probability, low }) => at(probability, low)).reverse();
  const dots = dotsOf(levels);
  const facts = dots.map(
    (dot) => `said ${saidText(dot)}: ${Math.round(dot.rate * dot.count)} of ${dot.count} came true`,
  );
  return (
    <svg
      className="cr-chart"
      role="img"
      aria-label={`What was said, and how often it came true. ${facts.join('; ')}.`}
      viewBox={`0 0 ${width} ${TOP + height + BOTTOM}`}
    >
      {TICKS.map((tick) => (
        <g key={tick}>
          <path className="cr-rule" d={`M${LEFT} ${y(tick)}H${width - RIGHT}`} />
          <text className="cr-text-1 cr-quiet cr-end" x={LEFT - 8} y={y(tick) + 4}>
            {tick}
          </text>
          <text className="cr-text-1 cr-quiet cr-middle" x={x(tick)} y={TOP + height + 18}>
            {tick}
          </text>
        </g>
      ))}
      <path className="cr-consistency" d={`M${[...upper, ...lower].join('L')}Z`} />
      <path className="cr-diagonal" d={`M${at(0, 0)}L${at(1, 1)}`} />
      <path
        className="cr-fit"
        d={`M${line.map(({ probability, rate }) => at(probability, rate)).join('L')}`}
      />
      {dots.map(({ probability, rate, count }) => (
        <g key={probability}>
          <circle
            className="cr-dot"
            cx={x(probability * 100)}
            cy={y(rate * 100)}
            r={count > 99 ? 13 : count > 9 ? 11 : 9.5}
          />
          <text
            className="cr-text-1 cr-bold cr-middle cr-on-dot"
            x={x(probability * 100)}
            y={y(rate * 100) + 4}
          >
            {count}
          </text>
        </g>
      ))}
      <text className="cr-text-1 cr-soft cr-middle" x={(LEFT + width - RIGHT) / 2} y={TOP + height + 40}>
        Said, %
      </text>
      <text
        className="cr-text-1 cr-soft cr-middle"
        transform={`translate(10 ${TOP + height / 2}) rotate(-90)`}
      >
        It came true, %
      </text>
    </svg>
  );
}
