import type { StayingFinding } from '../core/assessment/evaluation.ts';
import { PATHS, type PathKey } from '../core/card/card.ts';
import { pointsText, wholePoints } from './figures.ts';
import { aboutOf100, timesOf100 } from './retest.ts';
import type { VerdictInput } from './verdict-input.ts';

/** How each path compares with staying where the user is; null where today is not marked on every criterion that weighs. */
export function stayingText(input: VerdictInput): string | null {
  const { staying } = input.evaluation;
  if (staying === null) return null;
  const [a, b] = PATHS.map((path) => comparedWithStaying(input, path, staying[path]));
  const summary = stayingSummary(staying.a, staying.b);
  return [`${a}.`, `${b}.`, ...(summary === null ? [] : [summary])].join(' ');
}

function comparedWithStaying(
  { paths }: VerdictInput,
  path: PathKey,
  { margin, share, firmness }: StayingFinding,
): string {
  const { name } = paths[path];
  if (margin === 0) return `${name} and staying where you are come out level`;
  if (firmness === 'too-close') {
    return `It is too close to call between ${name} and staying where you are: ${pointsText(margin)} apart`;
  }
  const better = margin > 0;
  const counts = timesOf100({ a: share, b: 1 - share }, better ? 'a' : 'b');
  const how = { leaning: ', but not firmly:', 'fairly-firm': ': fairly firm,', firm: ': firm,' }[firmness];
  const comes = `in ${aboutOf100(better ? counts.a : counts.b)} repeats`;
  return `${name} is ${wholePoints(margin)} ${better ? 'better' : 'worse'} than staying where you are${how} ${comes}`;
}

/** Staying beats both only where neither comparison is too close to say so; where only the worse path is, its own sentence says all. */
function stayingSummary(a: StayingFinding, b: StayingFinding): string | null {
  if (a.margin > 0 || b.margin > 0) return null;
  const [better, worse] = a.margin >= b.margin ? [a, b] : [b, a];
  if (better.firmness === 'too-close')
    return 'Staying does about as well as the better path: the difference is too small to call.';
  return worse.firmness === 'too-close' ? null : 'Staying does better than either path.';
}

/** The path that leads does not beat staying: worse, or too close to call. Null where today is not marked. */
export function stayingDisagrees({
  evaluation: { staying, leader },
}: VerdictInput): 'worse' | 'close' | null {
  if (staying === null || leader === null) return null;
  const { margin, firmness } = staying[leader];
  if (firmness === 'too-close') return margin <= 0 ? 'close' : null;
  return margin < 0 ? 'worse' : null;
}
