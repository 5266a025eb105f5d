import { MIN_CRITERIA } from '../assessment/draft.ts';
import { TEXT_LIMITS, type TextKind, tooLong } from '../text-limits.ts';
import { MAX_CARD_CRITERIA, MAX_CRITERIA_IN_ALL, PATHS, type PathKey } from './card.ts';
import type { CardProposal, ProposedCriterion } from './proposal.ts';
import { titleOf } from './proposal-words.ts';

/**
 * What keeps a proposal from being saved. `field`: `title`, `criteria`, `criteria.<id>.label|worst|best`, `statements.<id>`,
 * `paths.<a|b>.name|shortName|summary`.
 */
export interface ProposalProblem {
  field: string;
  message: string;
}

/** What the user has to set right before saving; empty where toCard gives a card that a decision can be made with. */
export function proposalProblems(proposal: CardProposal): ProposalProblem[] {
  const { criteria } = proposal;
  return [
    ...(proposal.title === null ? [] : ofText('title', titleOf(proposal), 'title')),
    ...PATHS.flatMap((path) => ofPath(proposal, path)),
    ...ofNames(proposal),
    ...ofNumber(criteria),
    ...criteria.flatMap(ofCriterion),
  ];
}

function ofPath({ paths, statements }: CardProposal, path: PathKey): ProposalProblem[] {
  const { name, shortName, summary } = paths[path];
  return [
    ...ofText(`paths.${path}.name`, name, 'name'),
    ...ofText(`paths.${path}.shortName`, shortName, 'name'),
    ...ofLength(`paths.${path}.summary`, summary, 'note'),
    ...statements
      .filter((each) => each.path === path && each.part !== 'summary')
      .flatMap(({ id, part, text }) => ofText(`statements.${id}`, text, part === 'tag' ? 'name' : 'note')),
  ];
}

/** Where both are called the same, no column and no sentence tells them apart. */
function ofNames({ paths: { a, b } }: CardProposal): ProposalProblem[] {
  const isSame = (one: string, other: string) => one.trim() !== '' && one.trim() === other.trim();
  const same = (what: string) => `Both paths have the same ${what}. Write another one here.`;
  if (isSame(a.name, b.name)) return [{ field: 'paths.b.name', message: same('name') }];
  return isSame(a.shortName, b.shortName)
    ? [{ field: 'paths.b.shortName', message: same('short name') }]
    : [];
}

function ofNumber(criteria: readonly ProposedCriterion[]): ProposalProblem[] {
  const field = 'criteria';
  const on = criteria.filter((each) => each.on).length;
  const most = Math.max(on, criteria.length - on);
  return [
    ...(criteria.length < MIN_CRITERIA
      ? [{ field, message: `A card needs at least ${MIN_CRITERIA} criteria. Add what else matters to you.` }]
      : []),
    ...(most > MAX_CARD_CRITERIA
      ? [
          {
            field,
            message: `At most ${MAX_CARD_CRITERIA} criteria can be on, and at most ${MAX_CARD_CRITERIA} can be off. Drop some.`,
          },
        ]
      : []),
    ...(criteria.length > MAX_CRITERIA_IN_ALL
      ? [
          {
            field,
            message: `There are ${criteria.length} criteria; a card can hold ${MAX_CRITERIA_IN_ALL}. Drop or merge some.`,
          },
        ]
      : []),
  ];
}

function ofCriterion({ id, label, worst, best }: ProposedCriterion): ProposalProblem[] {
  const same = worst.trim() !== '' && worst.trim() === best.trim();
  return [
    ...ofText(`criteria.${id}.label`, label, 'name'),
    ...ofText(`criteria.${id}.worst`, worst, 'line'),
    ...ofText(`criteria.${id}.best`, best, 'line'),
    ...(same
      ? [
          {
            field: `criteria.${id}.best`,
            message: 'Both ends say the same. Write what the best end looks like beside the worst.',
          },
        ]
      : []),
  ];
}

const ofText = (field: string, text: string, kind: TextKind): ProposalProblem[] =>
  text.trim() === '' ? [{ field, message: 'Please write something here.' }] : ofLength(field, text, kind);

const ofLength = (field: string, text: string, kind: TextKind): ProposalProblem[] =>
  text.length <= TEXT_LIMITS[kind] ? [] : [{ field, message: tooLong(kind) }];
