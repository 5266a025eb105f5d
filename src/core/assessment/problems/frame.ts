import { type Draft, frame } from '../draft.ts';
import { isBlank, type Problem, schemaProblems } from './problem.ts';

/** Fields `frame.question`, `frame.roles.a.role`, `frame.roles.b.role`, and whatever is too long or off its scale. */
export function frameProblems(draft: Pick<Draft, 'frame' | 'card'>): Problem[] {
  const problems = schemaProblems('frame', 'frame', frame, draft.frame);
  const missing = (field: string, message: string) => problems.push({ step: 'frame', field, message });
  if (isBlank(draft.frame.question)) {
    missing('frame.question', 'The question is missing. Write what you want to decide, in a few words.');
  }
  for (const path of ['a', 'b'] as const) {
    const { name, roles } = draft.card.paths[path];
    if (roles.length > 0 && isBlank(draft.frame.roles[path].role)) {
      missing(`frame.roles.${path}.role`, `${name} can mean several jobs. Say which one it means for you.`);
    }
  }
  return problems;
}
