import { type Card, type CardPath, type EndKey, namesOf, PATHS, type PathKey } from './card.ts';
import { namesIn } from './criteria/capitals.ts';
import { isProposed } from './criteria/ends.ts';
import { isPlaceholder } from './parse/placeholder.ts';
import type {
  CardProposal,
  ProposedCriterion,
  ProposedPath,
  ProposedRule,
  ProposedStatement,
} from './proposal.ts';
import { reasonFromOrigins, titleFromNames } from './proposal-words.ts';
import { sourcesOf } from './quotes.ts';
import { ruleSentence } from './rule-text.ts';

/** A card as a proposal, to be edited: toCard makes the same card of it. */
export function proposalFromCard(card: Card): CardProposal {
  const names = namesOf(card.paths);
  const paths = { a: pathOf(card, 'a'), b: pathOf(card, 'b') };
  const statements = statementsOf(card);
  const known = namesIn(statements.filter(({ part }) => part !== 'tag').map(({ text }) => text));
  const criterion = ({
    suggested = [],
    ...each
  }: Omit<ProposedCriterion, 'ownEnds' | 'from' | 'suggested'> & {
    suggested?: EndKey[] | undefined;
  }): ProposedCriterion => ({
    ...each,
    suggested,
    ownEnds: suggested.length === 0 && !isProposed(each.best, 'best', each.label, known),
    from: sourcesOf(each.origins, statements, paths),
  });
  return {
    title: card.title === titleFromNames(names) ? null : { text: card.title, names },
    paths,
    pick: card.pick,
    pickReason: card.pickReason ?? null,
    verdictParagraph: card.verdict ?? null,
    statements,
    criteria: [
      ...card.criteria.map(({ question, reason = null, ...each }) =>
        criterion({ ...each, ...questionFor(each.label, question), on: true, needsWording: false, reason }),
      ),
      ...card.further.map(({ origins = [], question, group, needsWording = false, ...each }) => {
        const reason = each.reason === reasonFromOrigins(origins, card.paths) ? null : each.reason;
        const more = { ...questionFor(each.label, question), ...(group !== undefined && { group }) };
        return criterion({ ...each, ...more, origins, needsWording, on: false, reason });
      }),
    ],
    names: [...known],
    notes: [],
    nextId: 1 + Math.max(statements.length, ...card.criteria.map(numberOf), ...card.further.map(numberOf)),
  };
}

const questionFor = (label: string, text: string | undefined): Pick<ProposedCriterion, 'question'> =>
  text === undefined ? {} : { question: { text, label } };

/** The number in an id such as c12, which the next ids must not repeat; 0 for an id of another form. */
const numberOf = ({ id }: { id: string }): number => Number(/^c(\d{1,9})$/.exec(id)?.[1] ?? 0);

function pathOf({ paths }: Card, path: PathKey): ProposedPath {
  const { rule, ...said } = paths[path];
  if (rule === null) return { ...said, rule };
  const names = namesOf(paths);
  const made = (['wants', 'prefers'] as const).find(
    (kind) => ruleSentence(path, names, kind, rule) === rule.text,
  );
  const wording: ProposedRule['wording'] =
    made === undefined
      ? { kind: 'own', words: { text: rule.text, names }, pro: rule.pro, con: rule.con }
      : { kind: made };
  return { ...said, rule: { pro: rule.pro, con: rule.con, wording } };
}

/** All statements, the paths' pros first, as a page's proposal has them. */
function statementsOf({ paths }: Card): ProposedStatement[] {
  const of = (part: ProposedStatement['part'], texts: (path: CardPath) => readonly string[]) =>
    PATHS.flatMap((path) =>
      texts(paths[path]).map((text) => ({
        path,
        part,
        text,
        line: null,
        placeholder: part === 'con' && isPlaceholder(text),
      })),
    );
  return [
    ...of('pro', ({ pros }) => pros),
    ...of('con', ({ cons }) => cons),
    ...of('summary', ({ summary }) => (summary.trim() === '' ? [] : [summary])),
    ...of('tag', ({ tags }) => tags),
  ].map((each, index) => ({ id: `s${index + 1}`, ...each }));
}
