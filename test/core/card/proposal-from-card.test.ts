import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import bundledJson from '../../../resources/cards/ic-vs-tl.json' with { type: 'json' };
import { card } from '../../../src/core/card/card.ts';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { emptyProposal } from '../../../src/core/card/empty-proposal.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import { rewordPath } from '../../../src/core/card/path-edits.ts';
import type { CardProposal } from '../../../src/core/card/proposal.ts';
import { addCriterion, renameCriterion, setCriterionOn } from '../../../src/core/card/proposal-edits.ts';
import { proposalFromCard } from '../../../src/core/card/proposal-from-card.ts';
import { proposalProblems } from '../../../src/core/card/proposal-problems.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { anyCard } from './support/cards.ts';
import { pages } from './support/pages.ts';

const BUNDLED = card.parse(bundledJson);

/** The texts of the statements beside which a criterion stands. */
function besides(proposal: CardProposal, label: string): string[] {
  const from = proposal.criteria.find((each) => each.label === label)?.from ?? [];
  return proposal.statements.filter(({ id }) => from.includes(id)).map(({ path, part }) => `${path} ${part}`);
}

describe('a card opened for editing', () => {
  it('gives the same card where nothing is changed, whatever the card', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        expect(card.parse(any)).toEqual(any);
        expect(toCard(proposalFromCard(any), any.id)).toEqual(any);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the bundled card, its roles, rules, pick and reasons too', () => {
    expect(toCard(proposalFromCard(BUNDLED), BUNDLED.id)).toEqual(BUNDLED);
    expect(proposalProblems(proposalFromCard(BUNDLED))).toEqual([]);
  });

  it('shows each criterion beside the statements that its origins quote', () => {
    const proposal = proposalFromCard(BUNDLED);
    expect(besides(proposal, 'Hands-on coding')).toEqual(['a pro']);
    expect(besides(proposal, 'Shaping architecture')).toEqual(['a pro', 'b tag']);
    expect(besides(proposal, 'Leading projects')).toEqual(['b summary']);
    expect(proposal.criteria.filter(({ on, from }) => on && from.length === 0)).toEqual([]);
    expect(proposal.criteria.filter(({ on }) => !on)).toHaveLength(BUNDLED.further.length);
  });

  it('made from a page stands beside the same statements as when the page was read', () => {
    for (const { text } of pages()) {
      const parsed = parsePage(text);
      if (parsed.kind === 'refused') continue;
      const read = cardFromPage(parsed.page);
      const again = proposalFromCard(toCard(read, 'x'));
      const textOf = ({ statements }: CardProposal, id: string) => {
        const found = statements.find((each) => each.id === id);
        return (
          found &&
          `${found.path} ${found.part} ${statements.filter((each) => each.path === found.path && each.part === found.part).indexOf(found)}`
        );
      };
      for (const each of read.criteria) {
        const same = again.criteria.find(({ id }) => id === each.id);
        const wanted = each.from.map((id) => textOf(read, id));
        expect(same?.from.map((id) => textOf(again, id))).toEqual(wanted);
        expect(same?.reason).toBe(null);
      }
    }
  });

  it('counts on from the ids it has', () => {
    const named = rewordPath(rewordPath(emptyProposal(), 'a', { name: 'Choir' }), 'b', { name: 'Band' });
    const two = addCriterion(addCriterion(named, 'Evenings'), 'Stages');
    const three = addCriterion(proposalFromCard(toCard(two, 'x')), 'Travel');
    expect(three.criteria.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  it('keeps the reason of what is offered through taking it up and leaving it again, and its own ends', () => {
    const [first] = BUNDLED.further;
    const id = first?.id ?? '';
    const taken = setCriterionOn(proposalFromCard(BUNDLED), id, true);
    expect(toCard(taken, 'x').criteria.at(-1)).toMatchObject({ id, origins: [] });
    expect(toCard(setCriterionOn(taken, id, false), 'x').further).toEqual(BUNDLED.further);
    const renamed = toCard(renameCriterion(proposalFromCard(BUNDLED), id, 'Another name'), 'x');
    const { question, ...others } = first ?? {};
    expect(question).toMatch(/\?$/);
    expect(renamed.further[0]).toEqual({ ...others, label: 'Another name' });
  });
});

describe('a card made from nothing', () => {
  it('says what it still lacks', () => {
    expect(proposalProblems(emptyProposal()).map(({ field }) => field)).toEqual([
      'paths.a.name',
      'paths.a.shortName',
      'paths.b.name',
      'paths.b.shortName',
      'criteria',
    ]);
  });
});
