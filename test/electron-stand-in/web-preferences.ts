import { readFileSync } from 'node:fs';
import { BINDING, ISOLATED_WORLD, pageWorldSource, preloadWorldSource } from './bridge.ts';
import type { CdpSession } from './cdp.ts';

/** Those of Electron's preferences that can be told apart here. */
export interface WebPreferences {
  preload?: string;
  contextIsolation?: boolean;
  nodeIntegration?: boolean;
  nodeIntegrationInSubFrames?: boolean;
  sandbox?: boolean;
  javascript?: boolean;
  webSecurity?: boolean;
}

/** Sets a held page up as its preferences say. */
export async function applyPreferences(cdp: CdpSession, preferences: WebPreferences): Promise<void> {
  if (preferences.javascript === false)
    await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
  if (preferences.preload === undefined) return;

  const isolated = preferences.contextIsolation ?? true;
  const subFrames = preferences.nodeIntegrationInSubFrames ?? false;
  const source = preloadWorldSource(readFileSync(preferences.preload, 'utf8'), { isolated, subFrames });
  const world = isolated ? { worldName: ISOLATED_WORLD } : {};
  await cdp.send('Runtime.addBinding', {
    name: BINDING,
    ...(isolated && { executionContextName: ISOLATED_WORLD }),
  });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldSource });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, ...world });
}
