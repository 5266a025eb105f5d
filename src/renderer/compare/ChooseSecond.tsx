import { useEffect } from 'react';
import { Link } from 'wouter';
import type { Decision } from '../../core/journal/decision.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import { loadJournal, useJournal } from '../stores/journal-store.ts';
import { momentDay } from '../ui/format.ts';
import { Quoted } from '../ui/Quoted.tsx';
import { Screen } from '../ui/Screen.tsx';
import css from './compare.module.css';
import { type ComparedPlace, comparePath } from './places.ts';

interface Choice {
  place: ComparedPlace;
  name: string;
  at: string;
  covered: boolean;
}

/** Asks what a decision or review is compared with: its original and reviews first, then the other decisions. */
export function ChooseSecond({ first, decision }: { first: ComparedPlace; decision: Decision }) {
  const { decisions } = useJournal();
  useEffect(() => {
    void loadJournal();
  }, []);
  const commit = commitOf(decision.revisions);
  const own: Choice[] = decision.revisions.flatMap(({ number, at, body }) => {
    const review = body.kind === 'review' ? number : null;
    if (body.kind !== 'commit' && review === null) return [];
    if (review === first.review) return [];
    const name = review === null ? 'The decision as it was made' : 'A review of it';
    return [{ place: { id: decision.id, review }, name, at, covered: false }];
  });
  const others: Choice[] = decisions
    .filter(({ id, damaged }) => id !== decision.id && !damaged)
    .map(({ id, title, committedAt, covered }) => ({
      place: { id, review: null },
      name: title.trim() || 'Without a question',
      at: committedAt,
      covered,
    }));
  return (
    <Screen
      over={
        <>
          Compare
          {commit !== null && (
            <>
              {' '}
              <Quoted text={titleOf(commit.body.assessment)} />
            </>
          )}
        </>
      }
      title="What do you compare it with?"
    >
      <Choices title="Of this decision" choices={own} first={first} />
      <Choices title="Another decision" choices={others} first={first} />
      {own.length + others.length === 0 && (
        <p>There is nothing to compare it with yet: no other decision, and no review of this one.</p>
      )}
    </Screen>
  );
}

interface ChoicesProps {
  title: string;
  choices: readonly Choice[];
  first: ComparedPlace;
}

function Choices({ title, choices, first }: ChoicesProps) {
  if (choices.length === 0) return null;
  return (
    <section aria-label={title} className={css['section']}>
      <h2>{title}</h2>
      <ul className={css['choices']}>
        {choices.map(({ place, name, at, covered }) => (
          <li key={comparePath(place)}>
            <Link href={comparePath(first, place)} data-user-text>
              {name}
            </Link>
            <span>
              {momentDay(at)}
              {covered && ', covered until the review'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
