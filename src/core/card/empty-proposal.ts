import type { CardProposal, ProposedPath } from './proposal.ts';

const NO_PATH: ProposedPath = {
  name: '',
  shortName: '',
  summary: '',
  pros: [],
  cons: [],
  tags: [],
  rule: null,
  roles: [],
};

/** A card made from nothing, for the user to fill. */
export const emptyProposal = (): CardProposal => ({
  title: null,
  paths: { a: NO_PATH, b: NO_PATH },
  pick: null,
  pickReason: null,
  verdictParagraph: null,
  statements: [],
  criteria: [],
  names: [],
  notes: [],
  nextId: 1,
});
