import { type ChartProps, DEFAULT_WIDTH } from './names.ts';

export function Contributions({ evaluation, names, width = DEFAULT_WIDTH }: ChartProps) {
  const label = `${names.paths.a.name}, ${names.paths.b.name}: ${evaluation.margin.mid}`;
  return <svg role="img" aria-label={label} className="cr-chart" viewBox={`0 0 ${width} 100`} />;
}
