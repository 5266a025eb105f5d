import { cardFromPage } from '../../../../src/core/card/card-from-page.ts';
import { parsePage } from '../../../../src/core/card/parse/parse-page.ts';
import type { CardProposal, ProposedStatement } from '../../../../src/core/card/proposal.ts';

/** A page with a pro of two criteria, a con, tags and both rules; and its proposal. */
const PAGE = `Choir vs Band
Choir
A choir is people who sing.
Pros
• +It's useful for calm evenings and learning to read music
• +Cheap
Cons
• -Few concerts
Related to: church-music
Band
A band is people who play.
Pros
• +They are essential for loud evenings
The Verdict
Use Choir if: You want it's useful for calm evenings and learning to read music and can live with few concerts.
Use Band if: You prioritize they are essential for loud evenings over what Choir offers.
`;

function sample(): CardProposal {
  const parsed = parsePage(PAGE);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  return cardFromPage(parsed.page);
}

export const SAMPLE = sample();

export function statement(proposal: CardProposal, path: 'a' | 'b', part: ProposedStatement['part'], at = 0) {
  const found = proposal.statements.filter((each) => each.path === path && each.part === part)[at];
  if (found === undefined) throw new Error(`no ${part} ${at} of ${path}`);
  return found;
}

export const PRO = statement(SAMPLE, 'a', 'pro').id;
export const CON = statement(SAMPLE, 'a', 'con').id;

export const originsOf = (proposal: CardProposal, label: string) =>
  proposal.criteria
    .find((each) => each.label === label)
    ?.origins.map(({ path, part, quote }) => `${path} ${part}: ${quote}`);
