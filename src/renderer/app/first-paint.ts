import './first-paint.css';

/**
 * Imported ahead of the app: what the page says by itself (index.html) is painted first, and only then is the rest run, by the await at
 * the end.
 */

const isDark = window.matchMedia('(prefers-color-scheme: dark)');
const html = document.documentElement;

/** Until the app knows the settings. In Electron the system's theme is that of the settings already. */
function followSystem(): void {
  html.dataset['theme'] = isDark.matches ? 'dark' : 'light';
}

/** Resolves once a frame is painted; at once in a page that nobody sees, which has no frames. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

followSystem();
isDark.addEventListener('change', followSystem);
await painted();
isDark.removeEventListener('change', followSystem);
