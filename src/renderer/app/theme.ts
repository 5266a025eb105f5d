import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import dialog from '../ui/dialog.module.css';

/** Mantine wants ten shades; ours is ink on paper, so all ten are the one ink. The tokens decide the rest. */
const ink = Array.from({ length: 10 }, () => 'var(--cr-ink)') as unknown as MantineColorsTuple;

export const theme = createTheme({
  fontFamily: 'var(--cr-sans)',
  headings: { fontFamily: 'var(--cr-serif)', fontWeight: '400' },
  primaryColor: 'ink',
  colors: { ink },
  focusRing: 'never',
  defaultRadius: 'var(--cr-radius-2)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
    Textarea: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
    Modal: {
      classNames: { inner: dialog['inner'] ?? '' },
      defaultProps: {
        transitionProps: { duration: 0 },
        // The page itself never scrolls, and the lock would add a style element that the CSP refuses.
        lockScroll: false,
        // Its <header> would count as a second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
  },
});

const shared = {
  '--mantine-color-body': 'var(--cr-paper)',
  '--mantine-color-text': 'var(--cr-ink)',
  '--mantine-color-dimmed': 'var(--cr-ink-3)',
  '--mantine-color-placeholder': 'var(--cr-placeholder)',
  '--mantine-color-anchor': 'var(--cr-ink)',
  '--mantine-color-error': 'var(--cr-bad)',
  '--mantine-color-default': 'var(--cr-paper-raised)',
  '--mantine-color-default-hover': 'var(--cr-paper-hover)',
  '--mantine-color-default-color': 'var(--cr-ink)',
  '--mantine-color-default-border': 'var(--cr-line-control)',
  '--mantine-color-disabled': 'var(--cr-paper-sunk)',
  '--mantine-color-disabled-color': 'var(--cr-ink-3)',
  '--mantine-color-disabled-border': 'var(--cr-line-2)',
  '--mantine-color-ink-filled': 'var(--cr-ink)',
  '--mantine-color-ink-filled-hover': 'var(--cr-ink-2)',
  '--mantine-color-ink-light': 'var(--cr-paper-sunk)',
  '--mantine-color-ink-light-hover': 'var(--cr-paper-hover)',
  '--mantine-color-ink-light-color': 'var(--cr-ink)',
  '--mantine-color-ink-outline': 'var(--cr-ink)',
  '--mantine-color-ink-contrast': 'var(--cr-ink-inverse)',
  '--mantine-color-white': 'var(--cr-ink-inverse)',
};

/** Mantine's variables, all taken from the tokens; light and dark differ in the tokens alone. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: shared, light: shared, dark: shared });
