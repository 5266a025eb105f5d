import { IconFileImport } from '@tabler/icons-react';
import { useEffect } from 'react';
import { capitalised } from '../../../words/figures.ts';
import { useReadOnly } from '../../stores/app-store.ts';
import { FROM_NOTHING } from '../../stores/card-editor-store.ts';
import { loadLibrary, useLibrary } from '../../stores/library-store.ts';
import { unsavedCards } from '../../stores/unsaved-cards.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { countOf } from '../../ui/format.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { SaveFailureBar } from '../../ui/SaveStatus.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { FileButton } from '../FileButton.tsx';
import { FileDrop } from '../FileDrop.tsx';
import { useJustSaved } from '../just-saved.ts';
import { editorPath, IMPORT } from '../places.ts';
import { takeFiles } from '../take-file.ts';
import { CardList } from './CardList.tsx';
import { JustSaved } from './JustSaved.tsx';
import css from './library.module.css';
import { UnsavedCards } from './UnsavedCards.tsx';

/** The cards that a decision can start from, and the ways to add more. */
export function CardsScreen() {
  const { status, failure, cards } = useLibrary();
  const readOnly = useReadOnly();
  const saved = useJustSaved(({ id }) => id !== null);
  useEffect(() => {
    void loadLibrary();
  }, []);

  if (status === 'loading') return null;
  if (status === 'failed')
    return <FailureState title="Your cards cannot be read." detail={failure} onRetry={loadLibrary} />;
  const own = cards.filter(({ origin }) => origin === 'own');
  const bundled = cards.filter(({ origin }) => origin === 'bundled');
  return (
    <Screen title={`${capitalised(countOf(cards.length, 'card', 'cards'))} to decide by.`}>
      {!readOnly && (
        <section className={css['ways']} aria-label="Add a card">
          <LinkButton
            href={IMPORT}
            // One primary button a screen: a card just saved has its own.
            variant={saved ? 'default' : 'filled'}
            leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden />}
          >
            Import a page
          </LinkButton>
          <FileButton
            variant="default"
            accept=".crossroads-card,.json"
            onFile={(file) => void takeFiles([file])}
          >
            Open a card file
          </FileButton>
          <LinkButton href={editorPath(FROM_NOTHING)} variant="subtle">
            Make one from nothing
          </LinkButton>
        </section>
      )}
      <JustSaved cards={cards} />
      <SaveFailureBar work={unsavedCards} what="card" onLeave={() => {}} />
      <UnsavedCards />
      <CardList title="Your own" cards={own} readOnly={readOnly}>
        <div className={css['none']}>
          <p>Your own cards will be here.</p>
          <p>
            A page that compares two paths becomes one: paste its text, or drop its file anywhere on this
            screen.
          </p>
        </div>
      </CardList>
      <CardList title="Comes with Crossroads" cards={bundled} readOnly={readOnly} />
      <FileDrop notice="Drop the page or the card here" disabled={readOnly} />
    </Screen>
  );
}
