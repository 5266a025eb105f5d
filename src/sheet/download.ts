import { element } from './elements.ts';

/** Has the browser save what an address holds: in the page of a sheet, and for every file where the app runs in a browser. */
export function download(url: string, fileName: string): void {
  const link = element('a', { href: url, download: fileName });
  document.body.append(link);
  link.click();
  link.remove();
}
