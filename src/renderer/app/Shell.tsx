import {
  IconAdjustmentsHorizontal,
  IconCards,
  IconChartDots3,
  IconHome,
  IconLock,
  IconNotebook,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { Logo } from '../../charts/Logo.tsx';
import { dueAndSoon } from '../../core/journal/due.ts';
import { localDay } from '../../core/local-day.ts';
import { useApp } from '../stores/app-store.ts';
import { ensureJournal, useJournal } from '../stores/journal-store.ts';
import { refreshTrash, useTrash } from '../stores/trash-store.ts';
import unseen from '../ui/unseen.module.css';
import { startDecision } from '../wizard/start-decision.ts';
import { NoticeBar } from './NoticeBar.tsx';
import css from './Shell.module.css';

const PLACES = [
  { href: '/', label: 'Home', Icon: IconHome },
  { href: '/journal', label: 'Journal', Icon: IconNotebook },
  { href: '/insights', label: 'Insights', Icon: IconChartDots3 },
  { href: '/cards', label: 'Cards', Icon: IconCards },
  { href: '/settings', label: 'Settings', Icon: IconAdjustmentsHorizontal },
] as const;

/** The frame around every screen but the wizard. */
export function Shell({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  const info = useApp((state) => state.info);
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place starts at its top
  useEffect(() => {
    // Chromium's scrollTo answers with a promise, which is no clean-up: nothing may be returned.
    main.current?.scrollTo(0, 0);
  }, [location]);
  const due = useDueCount();
  const here = (href: string) => (href === '/' ? location === '/' : location.startsWith(href));
  return (
    <div className={css['shell']}>
      <button type="button" className={css['skip']} onClick={focusMain}>
        Skip to the content
      </button>
      <header className={css['side']}>
        <p className={css['brand']}>
          <Logo />
          Crossroads
        </p>
        <button
          type="button"
          className={css['new']}
          onClick={startDecision}
          disabled={info?.readOnly !== null}
        >
          <IconPlus size={18} stroke={1.6} aria-hidden />
          New decision
        </button>
        <nav aria-label="Places">
          {PLACES.map(({ href, label, Icon }) => (
            <Link
              key={href}
              href={href}
              className={css['place']}
              aria-current={here(href) ? 'page' : undefined}
            >
              <Icon size={18} stroke={1.6} aria-hidden />
              <span>{label}</span>
              {href === '/' && due > 0 && (
                <span className={css['count']}>
                  {due}
                  <span className={unseen['readOut']}> due</span>
                </span>
              )}
            </Link>
          ))}
        </nav>
        <TrashPlace here={here('/trash')} />
        <p className={css['local']}>
          <IconLock size={16} stroke={1.6} aria-hidden />
          <span>
            <strong>On this machine only</strong>
            <br />
            Nothing is ever sent anywhere
          </span>
        </p>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={css['main']}>
        <NoticeBar />
        {/* The frame stays while a screen's script is fetched. */}
        <Suspense>{children}</Suspense>
      </main>
    </div>
  );
}

function TrashPlace({ here }: { here: boolean }) {
  const count = useTrash((state) => state.count);
  useEffect(() => void refreshTrash(), []);
  return (
    <nav aria-label="Deleted" className={css['trash']}>
      <Link href="/trash" className={css['place']} aria-current={here ? 'page' : undefined}>
        <IconTrash size={18} stroke={1.6} aria-hidden />
        <span>Trash</span>
        {count !== null && count > 0 && <span className={css['count']}>{count}</span>}
      </Link>
    </nav>
  );
}

/** A button, not a link to #main: the address's hash is the route. */
function focusMain() {
  document.getElementById('main')?.focus();
}

/** How many things are due today, those of a review under way counted once. */
function useDueCount(): number {
  const decisions = useJournal((state) => state.decisions);
  useEffect(() => void ensureJournal(), []);
  return dueAndSoon(decisions, localDay(new Date())).due.length;
}
