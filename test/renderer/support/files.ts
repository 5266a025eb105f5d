import { page, userEvent } from 'vitest/browser';

const pages = import.meta.glob<string>('../../fixtures/pages/*.{txt,md,html}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of one of the fixtures' pages. */
export function fixturePage(name: string): string {
  const text = pages[`../../fixtures/pages/${name}`];
  if (text === undefined) throw new Error(`There is no page ${name}`);
  return text;
}

/** Chooses a file in the system's dialog, which opens behind a button. */
export async function chooseFile(file: File): Promise<void> {
  const input = document.querySelector('input[type="file"]');
  if (input === null) throw new Error('Nothing here takes a file');
  await userEvent.upload(page.elementLocator(input), file);
}

/** Drops files on the window, as a hand would. */
export function dropFile(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  for (const type of ['dragover', 'drop'])
    window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}
