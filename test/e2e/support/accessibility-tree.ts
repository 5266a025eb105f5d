import type { Page } from 'playwright-core';

/** What differs from run to run and from host to host, and what stands for it. */
const PASSING: readonly [RegExp, string][] = [
  [/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? /g, ''],
  // In the order of either English locale.
  [/\b\d{1,2} [A-Z][a-z]{2,8} \d{4}\b/g, '<day>'],
  [/\b[A-Z][a-z]{2,8} \d{1,2}, \d{4}\b/g, '<day>'],
  [/\b\d{1,2}:\d{2}(\s[AP]M)?(?!\w)/g, '<time>'],
  [/\bin \d+ years?( and \d+ months?)?\b/g, '<years>'],
  [/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<id>'],
  // So many drafts went there until one drew the path that is wanted first.
  [/link "Trash \d+"/g, 'link "Trash"'],
  [/\/[^\s"]*crossroads-[^\s"]*/gi, '<data folder>'],
];

/**
 * Roles, names and states of a screen as a screen reader is told them, its title first, indented by who holds whom. Waits until the last
 * answer is saved.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  await page.getByText('Saving…').waitFor({ state: 'detached' });
  const body = await page.locator('body').ariaSnapshot();
  const tree = `# ${await page.title()}\n${body}`;
  return `${PASSING.reduce((text, [passing, stands]) => text.replaceAll(passing, stands), tree)}\n`;
}
