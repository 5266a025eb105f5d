import type { RoleMeaning } from '../../core/assessment/draft.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { roleParts } from '../../words/answer-text.ts';
import { PathHeads } from './PathHeads.tsx';
import { excerpt, Prose } from './Prose.tsx';
import type { AnswerPartProps } from './setting.ts';

/** What is decided, between which two jobs, and in what state. */
export function Cover({ assessment, names, setting: { dates } }: AnswerPartProps) {
  const { frame } = assessment;
  const facts = [
    ...(frame.decideBy === null ? [] : [{ term: 'Decide by', text: dates.day(frame.decideBy) }]),
    { term: 'State of mind', text: frame.stateOfMind },
    { term: 'Going back', text: frame.reversibility },
    { term: 'Today', text: frame.today },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <section className="cover">
      <h1 dir="auto">{titleOf(assessment)}</h1>
      <PathHeads
        name={(path) => names.paths[path].name}
        role={(path) => <RoleLine role={frame.roles[path]} />}
      />
      {frame.whyNow.trim() !== '' && (
        <div className="why">
          <p className="term">Why now</p>
          <Prose text={excerpt(frame.whyNow)} />
        </div>
      )}
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** The role in the user's words, which keep their own direction, and its figures. */
export function RoleLine({ role }: { role: RoleMeaning }) {
  const { name, figures } = roleParts(role);
  const figuresText = figures.join(', ');
  return (
    <>
      <bdi>{name}</bdi>
      {name !== '' && figuresText !== '' && ', '}
      {figuresText}
    </>
  );
}
