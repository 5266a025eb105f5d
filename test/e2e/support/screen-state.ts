import type { Page } from 'playwright-core';

/** What a screen asks and what is answered, as it stands there. */
interface ScreenState {
  heading: string;
  /** Name and answer of every field, in their order on the screen. */
  fields: { name: string; answer: string | boolean }[];
}

/** Reads the screen of the wizard, once it has a heading. */
export async function screenState(page: Page): Promise<ScreenState> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'main input, main textarea',
    );
    const nameOf = (field: HTMLInputElement | HTMLTextAreaElement) =>
      field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';
    return {
      heading: document.querySelector('h1')?.textContent ?? '',
      fields: [...fields].map((field) => ({
        name: nameOf(field),
        answer:
          field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)
            ? field.checked
            : // A slider that was never touched has a value all the same.
              (field.getAttribute('aria-valuetext') ?? field.value),
      })),
    };
  });
}
