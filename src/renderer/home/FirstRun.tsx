import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { STORAGE } from '../cards/places.ts';
import { useApp } from '../stores/app-store.ts';
import { wantImport } from '../stores/given-export.ts';
import { useLibrary } from '../stores/library-store.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { startDecision } from '../wizard/start-decision.ts';
import css from './FirstRun.module.css';
import { ForkPicture } from './ForkPicture.tsx';

/** Three sentences, the way in, and an example of what comes out. */
export function FirstRun() {
  usePageTitle('Home');
  const { info } = useApp();
  const { cards } = useLibrary();
  const paths = cards[0]?.card.paths;
  return (
    <div className={css['first']}>
      <div className={css['words']}>
        <h1 className={css['title']}>
          Two good paths.
          <br />
          One you can stand by.
        </h1>
        <p>
          Crossroads helps you choose between {paths?.a.name ?? 'one path'} and {paths?.b.name ?? 'another'}{' '}
          by what matters to you, criterion by criterion.
        </p>
        <p>It tells you how firm the answer is and what would change it.</p>
        <p>Your decision is then frozen in a journal on this machine, for you to come back to.</p>
        <div className={css['ways']}>
          <Button
            size="md"
            onClick={startDecision}
            disabled={info?.readOnly !== null}
            rightSection={<IconArrowRight size={18} stroke={1.6} aria-hidden />}
          >
            Start a decision
          </Button>
          <LinkButton href="/example" size="md" variant="default">
            Open the example
          </LinkButton>
        </div>
        <p className={css['note']}>About 25 minutes. You can leave at any step; nothing is lost.</p>
        <p className={css['note']}>
          A journal on another computer?{' '}
          <Link href={STORAGE} onClick={wantImport}>
            Bring it here
          </Link>
        </p>
      </div>
      {paths !== undefined && <ForkPicture paths={paths} />}
    </div>
  );
}
