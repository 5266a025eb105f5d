import { useEffect, useState } from 'react';
import { letterWith } from '../../core/journal/letter.ts';
import { assessmentTexts, type SearchText, searchTexts } from '../../core/journal/list/search-texts.ts';
import { assessmentWith, decisionWith } from '../../core/journal/without-private.ts';
import type { ReportParts } from '../../core/report-options.ts';
import { datesFor } from '../../words/dates.ts';
import { foundPlace } from '../../words/found-place.ts';
import { letterText } from '../../words/letter.ts';
import { type Undrawable, undrawableText } from '../../words/undrawable.ts';
import { momentDay } from '../ui/format.ts';
import { undrawableIn } from './drawable.ts';
import type { Loaded } from './use-subject.ts';

/** What no font at hand draws of the report's words, said before it is made; empty where everything can be drawn. */
export function useUndrawable(loaded: Loaded, include: ReportParts): string {
  const [told, setTold] = useState('');
  useEffect(() => {
    let isCurrent = true;
    undrawable(textsOf(loaded, include)).then(
      (missing) => isCurrent && setTold(undrawableText(missing)),
      // Only a warning: the export works anyway.
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [loaded, include]);
  return told;
}

interface PlacedText {
  place: string;
  text: string;
}

function textsOf(loaded: Loaded, include: ReportParts): PlacedText[] {
  const placed = (texts: readonly SearchText[]): PlacedText[] =>
    texts.map((each) => ({ place: foundPlace(each, momentDay), text: each.text }));
  switch (loaded.kind) {
    case 'decision':
      return placed(searchTexts(decisionWith(loaded.decision, include).revisions, []));
    case 'draft':
      return placed(assessmentTexts(assessmentWith(loaded.draft, include)));
    case 'review': {
      const { revisions } = decisionWith(loaded.decision, { ...include, reviews: true });
      const of = revisions.filter(({ number, body }) => body.kind === 'commit' || number === loaded.number);
      return placed(searchTexts(of, []));
    }
    case 'letter':
      return letterText(letterWith(loaded.letter, include), datesFor('en-GB')).map((block) => ({
        place: loaded.title,
        text: 'text' in block ? block.text : 'items' in block ? block.items.join(' ') : '',
      }));
    case 'journal':
      return loaded.decisions.map(({ title, paths }) => ({
        place: title,
        text: [title, paths.a, paths.b].join(' '),
      }));
  }
}

async function undrawable(texts: readonly PlacedText[]): Promise<Undrawable[]> {
  const { fontFamily } = getComputedStyle(document.body);
  const missing = await undrawableIn(texts.map(({ text }) => text).join(''), fontFamily);
  return Array.from(missing, (character) => ({
    character,
    places: texts.filter(({ text }) => text.includes(character)).map(({ place }) => place),
  }));
}
