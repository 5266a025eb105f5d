import { tagsOfPhrase } from './clause.ts';
import { ofBadClause, ofBadThing, qualityOf } from './con-labels.ts';
import { isDoing } from './direction.ts';
import { isSound } from './gate.ts';
import { doing, shortened } from './phrases.ts';
import type { Form, Frame, Made, Said } from './said.ts';
import { withMarks } from './slice.ts';
import { capitalised, within } from './wording.ts';
import { wantedInstead } from './words/adjectives.ts';
import { DENIED } from './words/leads.ts';
import { isAmount, isPeople, isPlural, isScene } from './words/nouns.ts';
import { isGerund } from './words/verbs.ts';
import { isUnwanted } from './words/wanted.ts';

/** The labels that are made of a stretch, by how it is read, the likeliest first. */
const MADE_OF: Readonly<Record<Form | Frame, (said: Said) => Made[]>> = {
  things: ofThing,
  doings: ofNamed,
  infinitives: ({ text }) => [['thing', doing(text)]],
  third: ({ text }) => [['thing', doing(text)]],
  clause: ofClause,
  when: ({ text }) => [['thing', `suitability when ${text}`]],
  unsuited: ({ text }) => [['suitability', `suitability for ${text}`]],
  hard: ({ text }) => [['quality', `ease of ${doing(text)}`]],
  // "You sail when others rest": only the rest tells what is bad.
  done: ({ text }) => [['not', text.includes(' ') ? `freedom from ${doing(text)}` : '']],
  // "Cannot be undone" names nothing.
  unable: ({ text }) => [['thing', /^(?:be|stop)\b/.test(text) ? '' : doing(text)]],
  needed: ({ text }) => [['little', `little need for ${within(text)}`]],
  // Nobody misses what is bad: "fewer delays" names nothing here.
  lacking: ({ text, head }) => [['amount', isUnwanted(head) ? '' : text]],
  rested: ({ text }) => [['little', `independence from ${within(text)}`]],
  bad: ofBadThing,
  none: ofBadClause,
};

/** What those do whom the path suits, as in "depots testing new timetables", they themselves, or what is named. */
function ofThing(said: Said): Made[] {
  const { suits, thing, head } = said;
  const [, who = '', activity = ''] = /^(?:\w+\s+)??([\w-]+)\s+([a-z-]+ing\s.+)$/i.exec(thing) ?? [];
  if (suits !== 'always' && (isPeople(who.toLowerCase()) || (suits && isPlural(who))))
    return [['thing', activity]];
  const isSuited = suits === 'always' || (suits === 'people' && (isPeople(head) || isScene(head)));
  return isSuited ? [['suitability', `suitability for ${thing}`]] : ofNamed(said);
}

/** "Sailing boats", "cheap to run", but "being close to the sea". */
function ofNamed({ text, thing, words }: Said): Made[] {
  const being =
    text === thing && /^R*[JE]+R*P/.test(tagsOfPhrase(thing)) && wantedInstead(words[0] ?? '') === undefined
      ? `being ${within(thing)}`
      : '';
  return [thing, being].map((label) => ['thing', label]);
}

/** What a clause is about: "walking there", of which something is said, a quality, what is so, or what several do. */
function ofClause(said: Said): Made[] {
  const { words, thing, head, predicate, happens, tags } = said;
  const isTold =
    !isGerund(words[0] ?? '') &&
    (isPlural(head) || isAmount(head) || /^your /.test(thing)) &&
    !/[C,]R*[FZMABG]/.test(tags);
  const done = isTold && /^R*[FZ]/.test(tags) ? doing(predicate) : '';
  const isHardly = DENIED.test(predicate) || /\b(?:rare|uncommon)$/.test(predicate);
  const all = [
    isDoing(words) && !isHardly ? thing : '',
    qualityOf(said),
    happens,
    done && `${thing} ${done}`,
  ];
  return all.map((label) => ['thing', label]);
}

/** All sound labels that a stretch might have, best first: of each kind the one that leaves out least. */
export const candidatesOf = (said: Said) => labelsOf(MADE_OF[said.form](said));

/** The sound labels among those made. */
export const labelsOf = (all: readonly Made[]) =>
  all.flatMap(([kind, whole]) => {
    const labels = shortened(whole).map(capitalised).filter(isSound);
    return labels.map((label) => ({ kind, label: withMarks(label) }));
  });

/** The candidate that is chosen; undefined where none is sure: the user is asked instead. */
export const chosenOf = (said: Said) => candidatesOf(said).find(({ kind }) => kind !== 'unsure');
