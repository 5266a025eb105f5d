import type { PathKey } from './card.ts';
import { onOneLine } from './one-line.ts';
import type { CardProposal, ProposedCriterion, ProposedRule, ProposedStatement } from './proposal.ts';
import { isQuoted } from './quotes.ts';
import { madeKind } from './rule-text.ts';

/**
 * Gives a path a rule, which quotes its first pro, and on path a its first con, or takes the rule away. A path without a pro
 * can have none: then nothing changes.
 */
export function setRuleOn(proposal: CardProposal, path: PathKey, on: boolean): CardProposal {
  const { rule, pros, cons } = proposal.paths[path];
  if (on === (rule !== null)) return proposal;
  if (!on) return withRule(proposal, path, null);
  const [pro] = pros;
  if (pro === undefined) return proposal;
  const con = path === 'a' ? (cons[0] ?? null) : null;
  return withRule(proposal, path, { pro, con, wording: { kind: madeKind(path, con) } });
}

/**
 * Has a rule quote another pro, another con or no con, by the statements' ids. Does nothing where
 * the path has no rule, or no such statement.
 */
export function quoteInRule(
  proposal: CardProposal,
  path: PathKey,
  { pro, con }: { pro?: string; con?: string | null },
): CardProposal {
  const { rule } = proposal.paths[path];
  if (rule === null) return proposal;
  const words = (id: string, part: 'pro' | 'con'): string | undefined =>
    proposal.statements
      .filter((each) => each.id === id && each.path === path && each.part === part)
      .map(({ text }) => onOneLine(text))[0];
  const quotedPro = pro === undefined ? rule.pro : words(pro, 'pro');
  const quotedCon = con === undefined ? rule.con : con === null ? null : words(con, 'con');
  if (quotedPro === undefined || quotedCon === undefined) return proposal;
  const wording = rule.wording.kind === 'own' ? rule.wording : ({ kind: madeKind(path, quotedCon) } as const);
  return withRule(proposal, path, { pro: quotedPro, con: quotedCon, wording });
}

/** The same proposal with another rule on a path; criteria of what it quotes have the rule among their origins, and only those. */
export function withRule(proposal: CardProposal, path: PathKey, rule: ProposedRule | null): CardProposal {
  const quoted = proposal.statements.filter((each) => each.path === path && isQuoted(rule, each));
  return {
    ...proposal,
    paths: { ...proposal.paths, [path]: { ...proposal.paths[path], rule } },
    criteria: proposal.criteria.map((each) => withRuleOrigin(each, path, quoted)),
  };
}

function withRuleOrigin(
  each: ProposedCriterion,
  path: PathKey,
  quoted: readonly ProposedStatement[],
): ProposedCriterion {
  const others = each.origins.filter((origin) => origin.path !== path || origin.part !== 'rule');
  const source = quoted.find(({ id }) => each.from.includes(id));
  if (source === undefined)
    return others.length === each.origins.length ? each : { ...each, origins: others };
  if (others.length < each.origins.length) return each;
  const quote =
    others.find((origin) => origin.path === path && origin.part === source.part)?.quote ?? source.text;
  return { ...each, origins: [...others, { path, part: 'rule', quote }] };
}
