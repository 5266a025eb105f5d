import { type Draft, gut } from '../draft.ts';
import { RULE_QUESTIONS, ruleQuestions } from '../rule-check.ts';
import { type Problem, schemaProblems } from './problem.ts';

/** Fields `rules.wantsA`, `rules.livesWithA`, `rules.prefersB`, `gut.expects`, `gut.confidence`. */
export function rulesProblems(draft: Pick<Draft, 'card' | 'tradeOffs' | 'rules' | 'gut'>): Problem[] {
  const asked = ruleQuestions(draft);
  const problems = RULE_QUESTIONS.filter((question) => asked[question] && draft.rules[question] === null).map(
    (question): Problem => ({
      step: 'rules',
      field: `rules.${question}`,
      message: 'Answer yes, no or unsure. It weighs nothing; it is set beside the result.',
    }),
  );
  if (draft.gut.expects === null) {
    problems.push({
      step: 'rules',
      field: 'gut.expects',
      message: 'Say which path your gut expects, before you see the result. Unsure is an answer too.',
    });
  }
  return [...problems, ...schemaProblems('rules', 'gut', gut, draft.gut)];
}
