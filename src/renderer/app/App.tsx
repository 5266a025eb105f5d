import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { HomeScreen } from '../home/HomeScreen.tsx';
import { DecisionScreen } from '../journal/DecisionScreen.tsx';
import { JournalScreen } from '../journal/JournalScreen.tsx';
import { SettingsScreen } from '../settings/SettingsScreen.tsx';
import { loadApp, useApp } from '../stores/app-store.ts';
import { Wizard } from '../wizard/Wizard.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { Shell } from './Shell.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { StartScreen } from './StartScreen.tsx';
import { cssVariables, theme } from './theme.ts';

/** The host writes a fresh nonce into the page; without it the CSP refuses Mantine's own style elements. */
const styleNonce = () =>
  document.querySelector<HTMLMetaElement>('meta[name="crossroads-style-nonce"]')?.content ?? '';

function Screens() {
  return (
    <Router hook={useHashLocation}>
      <Shortcuts />
      <Switch>
        <Route path="/assess/:id/:view?">
          {({ id, view }) => <Wizard key={id} id={id} view={view === 'decide' ? 'decide' : 'answer'} />}
        </Route>
        <Route>
          <Shell>
            <Switch>
              <Route path="/" component={HomeScreen} />
              <Route path="/journal" component={JournalScreen} />
              <Route path="/journal/:id">{({ id }) => <DecisionScreen key={id} id={id} />}</Route>
              <Route path="/settings" component={SettingsScreen} />
              <Route component={NotFoundScreen} />
            </Switch>
          </Shell>
        </Route>
      </Switch>
    </Router>
  );
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
      <Notifications position="bottom-center" autoClose={8000} />
    </MantineProvider>
  );
}
