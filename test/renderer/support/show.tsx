import '../../../src/report/look/tokens.css';
import '../../../src/report/look/fonts.css';
import '../../../src/charts/charts.css';
import '../../../src/renderer/app/reset.css';
import '../../../src/renderer/app/mantine-styles.ts';
import '../../../src/renderer/app/base.css';
import '../../../src/report/look/contrast.css';
import '../../../src/renderer/app/print.css';
import { MantineProvider } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { KeepFocus } from '../../../src/renderer/app/keep-focus.ts';
import { cssVariables, theme } from '../../../src/renderer/app/theme.ts';
import { Toasts } from '../../../src/renderer/ui/toast.tsx';

// What one test was told stands in no other's way.
afterEach(() => {
  notifications.cleanQueue();
  notifications.clean();
});

interface ShowOptions {
  scheme?: 'light' | 'dark';
}

/** Renders as the app does: with its theme, its routes in the hash, and its toasts. */
export async function show(screen: ReactNode, { scheme = 'light' }: ShowOptions = {}) {
  document.documentElement.dataset['theme'] = scheme;
  return render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
      <Router hook={useHashLocation}>{screen}</Router>
      <KeepFocus />
      <Toasts />
    </MantineProvider>,
  );
}
