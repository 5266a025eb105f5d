import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { isRecordId } from '../../core/record-id.ts';
import { HomeScreen } from '../home/HomeScreen.tsx';
import { SHEET } from '../second-voice/places.ts';
import { loadApp, useApp } from '../stores/app-store.ts';
import { keepUnsavedCards } from '../stores/unsaved-cards.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureState } from '../ui/FailureState.tsx';
import { Toasts } from '../ui/toast.tsx';
import type { WizardAddress } from '../wizard/places.ts';
import { CHOOSE_CARD } from '../wizard/start-decision.ts';
import { KeepFocus } from './keep-focus.ts';
import { lazyNamed } from './lazy-named.ts';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { Shell } from './Shell.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { cssVariables, theme } from './theme.ts';
import { UnsavedGuard } from './UnsavedGuard.tsx';

// The first screen needs neither engine nor charts.
const JournalScreen = lazyNamed('JournalScreen', () => import('../journal/JournalScreen.tsx'));
const SettingsScreen = lazyNamed('SettingsScreen', () => import('../settings/SettingsScreen.tsx'));
const ExampleScreen = lazyNamed('ExampleScreen', () => import('../example/ExampleScreen.tsx'));
const GuideScreen = lazyNamed('GuideScreen', () => import('../guide/GuideScreen.tsx'));
const AboutScreen = lazyNamed('AboutScreen', () => import('../about/AboutScreen.tsx'));
const StorageScreen = lazyNamed('StorageScreen', () => import('../settings/storage/StorageScreen.tsx'));
const InsightsScreen = lazyNamed('InsightsScreen', () => import('../insights/InsightsScreen.tsx'));
const CompareScreen = lazyNamed('CompareScreen', () => import('../compare/CompareScreen.tsx'));
const TrashScreen = lazyNamed('TrashScreen', () => import('../trash/TrashScreen.tsx'));
const Wizard = lazyNamed('Wizard', () => import('../wizard/Wizard.tsx'));
const ReviewScreen = lazyNamed('ReviewScreen', () => import('../review/ReviewScreen.tsx'));
const VoiceScreen = lazyNamed('VoiceScreen', () => import('../second-voice/VoiceScreen.tsx'));
const SheetScreen = lazyNamed('SheetScreen', () => import('../second-voice/SheetScreen.tsx'));
const DecisionScreen = lazyNamed('DecisionScreen', () => import('../journal/DecisionScreen.tsx'));
const CardScreens = lazyNamed('CardScreens', () => import('../cards/CardScreens.tsx'));
const EditorScreen = lazyNamed('EditorScreen', () => import('../cards/editor/EditorScreen.tsx'));

/** The host writes a fresh nonce into the page; without it the CSP refuses Mantine's own style elements. */
const styleNonce = () =>
  document.querySelector<HTMLMetaElement>('meta[name="crossroads-style-nonce"]')?.content ?? '';

/**
 * Fetches the other screens while the first is read: a host over HTTP may be gone by the time they are asked for. In Electron they lie beside
 * the page, and cost nothing until they are used.
 */
function fetchScreens(): void {
  if (window.crossroads !== undefined) return;
  const ahead = [
    JournalScreen,
    Wizard,
    DecisionScreen,
    ReviewScreen,
    CardScreens,
    EditorScreen,
    InsightsScreen,
    CompareScreen,
    SettingsScreen,
  ];
  for (const screen of ahead) void screen.fetch();
}

function Screens() {
  useEffect(fetchScreens, []);
  return (
    <Router hook={useHashLocation}>
      <Shortcuts />
      <UnsavedGuard />
      <Suspense>
        <Switch>
          <Route<WizardAddress> path="/assess/:id/:view?/:part?">
            {({ id, view, part }) =>
              isRecordId(id) ? <Wizard key={id} id={id} view={view} part={part} /> : <NoSuchPage />
            }
          </Route>
          <Route path="/review/:id">
            {({ id }) => (isRecordId(id) ? <ReviewScreen key={id} id={id} /> : <NoSuchPage />)}
          </Route>
          <Route path="/voice/:owner/:voice">
            {({ owner, voice }) =>
              isRecordId(owner) ? <VoiceScreen key={voice} ownerId={owner} voiceId={voice} /> : <NoSuchPage />
            }
          </Route>
          <Route path="/cards/edit/:key">{({ key }) => <EditorScreen key={key} editorKey={key} />}</Route>
          <Route>
            <Shell>
              <Switch>
                <Route path="/" component={HomeScreen} />
                <Route path="/journal" component={JournalScreen} />
                <Route path="/journal/find/:filter" component={JournalScreen} />
                <Route path="/journal/:id/:view?">
                  {({ id, view }) =>
                    isRecordId(id) ? <DecisionScreen key={id} id={id} view={view} /> : <NotFoundScreen />
                  }
                </Route>
                <Route path="/compare/:first/:second?">
                  {({ first, second }) => <CompareScreen first={first} second={second} />}
                </Route>
                <Route path="/insights" component={InsightsScreen} />
                <Route path="/cards/*?" component={CardScreens} />
                <Route path={CHOOSE_CARD} component={CardScreens} />
                <Route path="/example/:view?">{({ view }) => <ExampleScreen view={view} />}</Route>
                <Route path="/settings" component={SettingsScreen} />
                <Route path="/settings/storage" component={StorageScreen} />
                <Route path={SHEET} component={SheetScreen} />
                <Route path="/trash" component={TrashScreen} />
                <Route path="/guide" component={GuideScreen} />
                <Route path="/about" component={AboutScreen} />
                <Route component={NotFoundScreen} />
              </Switch>
            </Shell>
          </Route>
        </Switch>
      </Suspense>
    </Router>
  );
}

const NoSuchPage = () => (
  <Shell>
    <NotFoundScreen />
  </Shell>
);

/** Shown until the host has answered, and when it does not answer. */
function StartScreen() {
  const { status, failure } = useApp();
  if (status === 'loading') return <EmptyState title="Opening your journal…" busy />;
  return <FailureState title="Crossroads could not start." detail={failure} onRetry={loadApp} />;
}

export function App() {
  const status = useApp((state) => state.status);
  const { theme: chosen, motion } = useApp((state) => state.settings);
  const system = useColorScheme();
  const scheme = chosen === 'system' ? system : chosen;

  useEffect(() => {
    void loadApp();
  }, []);
  useEffect(() => {
    if (status === 'ready') void keepUnsavedCards();
  }, [status]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = scheme;
    document.documentElement.dataset['motion'] = motion;
  }, [scheme, motion]);

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={scheme}
      getStyleNonce={styleNonce}
    >
      {status === 'ready' ? <Screens /> : <StartScreen />}
      <KeepFocus />
      <Toasts />
    </MantineProvider>
  );
}
