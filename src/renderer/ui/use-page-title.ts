import { useDocumentTitle } from '@mantine/hooks';

/**
 * Names the page in the window's title, which a screen reader says first (WCAG 2.4.2). Never in the user's own words:
 * a browser keeps titles in its history, and may carry them to other machines.
 */
export function usePageTitle(title: string): void {
  useDocumentTitle(`${title} · Crossroads`);
}
