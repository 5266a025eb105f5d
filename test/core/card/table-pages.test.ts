import { describe, expect, it } from 'vitest';
import { isNamedFor } from '../../../src/core/assessment/origin.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import { proposalFromCard } from '../../../src/core/card/proposal-from-card.ts';
import { rewordStatement } from '../../../src/core/card/statement-edits.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { labelled, proposalOf } from './support/proposals.ts';

const TABLE = `| | Heat pump | Gas boiler |
| --- | --- | --- |
| Purchase price | 24,000 € | 9,500 € |
| Subsidy | yes | |
`;
const BARE = proposalOf(`Heat pump vs Gas boiler\n\n${TABLE}`);
const SUMMED = proposalOf(
  `Heat pump vs Gas boiler\n\nHeat pump\nBest for those who want low emissions.\n\nGas boiler\nBest for a quick start.\n\n${TABLE}`,
);

describe.each([
  ['a page that is only a table', BARE],
  ['a page with summaries and a table', SUMMED],
])('%s', (_, proposal) => {
  it('gives a criterion what the table says of each path', () => {
    expect(labelled(proposal, 'Purchase price').origins).toEqual([
      { path: 'a', part: 'table', quote: '24,000 €' },
      { path: 'b', part: 'table', quote: '9,500 €' },
    ]);
    expect(labelled(proposal, 'Subsidy').origins).toEqual([{ path: 'a', part: 'table', quote: 'yes' }]);
  });

  it('has its criteria beside the summary, also once it is saved', () => {
    const { from } = labelled(proposal, 'Purchase price');
    expect(proposal.statements.filter(({ id }) => from.includes(id)).map(({ part }) => part)).toEqual([
      'summary',
      'summary',
    ]);
    const again = proposalFromCard(toCard(proposal, 'heat'));
    expect(labelled(again, 'Purchase price').from).toHaveLength(2);
  });

  it('speaks for no path in a cell', () => {
    expect(isNamedFor(labelled(proposal, 'Purchase price'), 'b')).toBe(false);
  });
});

describe('a summary that repeats a table', () => {
  const summary = BARE.statements.find(({ path }) => path === 'a');
  const reworded = (text: string) =>
    labelled(rewordStatement(BARE, summary?.id ?? '', text), 'Purchase price').origins[0]?.quote;

  it('leaves the cell as the page has it, whatever is done to the summary', () => {
    for (const text of ['', '2', summary?.text.replace('24,000', '22,000') ?? ''])
      expect(reworded(text)).toBe('24,000 €');
  });
});

describe('rows of a table that are not read', () => {
  const row = (name: string) => `| ${name} | 1 € | 2 € |`;
  const warningsOf = (names: readonly string[]) => {
    const head = 'Heat pump vs Gas boiler\n\n| | Heat pump | Gas boiler |\n| --- | --- | --- |\n';
    const parsed = parsePage(`${head}${names.map(row).join('\n')}\n`);
    return parsed.kind === 'card' ? parsed.warnings : parsed;
  };
  const years = (count: number) => Array.from({ length: count }, (_, at) => `Running cost of year ${at + 1}`);

  it('are counted, with the line of the first', () => {
    expect(warningsOf(years(63))).toContainEqual({
      line: 65,
      message: expect.stringMatching(
        /^3 rows of the table were left out; the first is on this line: a table/,
      ),
    });
  });

  it('are named by their line where it is one, also between others that are read', () => {
    expect(warningsOf(['Price', 'Long '.repeat(500), 'Upkeep'])).toContainEqual({
      line: 6,
      message: expect.stringMatching(/^The row of the table on this line was left out: a table/),
    });
  });
});
