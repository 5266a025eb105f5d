import css from './import.module.css';

/** Says what a page needs, before one is pasted. */
export function WhatIsRead() {
  return (
    <div className={css['note']}>
      <p>A page needs</p>
      <ul>
        <li>
          a title with two names, such as <q>Night Trains vs Short Flights</q>,
        </li>
        <li>each name on a line of its own, with what it is for below,</li>
        <li>
          <q>Pros</q> and <q>Cons</q> with a list each,
        </li>
        <li>
          perhaps a verdict: <q>Use Night Trains if …</q>
        </li>
      </ul>
      <p>
        Everything else is ignored. The text stays on this machine, and nothing in it is ever run or shown as
        a page.
      </p>
    </div>
  );
}
