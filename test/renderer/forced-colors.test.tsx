import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { RangeTrack } from '../../src/renderer/ui/RangeTrack.tsx';
import { emulateMedia } from './support/browser-input.ts';
import { show } from './support/show.tsx';
import { openAt, SCREENS, wholeHost } from './support/whole-app.tsx';

wholeHost();

beforeAll(async () => {
  await page.viewport(1280, 800);
  await emulateMedia({ 'forced-colors': 'active' });
});
afterAll(() => emulateMedia({}));

const FOCUSABLE = 'a[href], button:enabled, input:enabled, textarea, select, summary';

/** What is drawn around or in the place of a control: itself, what holds it, what follows it. */
const drawnFor = (control: Element): Element[] =>
  [
    control,
    control.parentElement,
    control.closest('label'),
    ...(control.parentElement?.querySelectorAll('span') ?? []),
  ].filter((each) => each !== null);

function hasOutline(element: Element): boolean {
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
  // A native input that lies unseen over what is drawn; a button that fades in is on its way.
  const unseen = element instanceof HTMLInputElement && opacity === '0';
  return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 && !unseen;
}

const nameOf = (element: Element): string =>
  `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? ''}`;

/** By Tab. */
const isReached = (element: HTMLElement) =>
  element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true });

/** How what is chosen, or what is not, is drawn. */
const look = (element: Element): string => {
  const { backgroundColor, borderColor, borderWidth, color, outline } = getComputedStyle(element);
  const dot = element.querySelector('[class*="dot"]');
  return [backgroundColor, borderColor, borderWidth, color, outline, dot === null ? '' : look(dot)].join(' ');
};

const FIELDS = 'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select';

/** Fields that are drawn on no ground of the system's. */
function onOtherGround(): string[] {
  const probe = document.body.appendChild(document.createElement('div'));
  const systems = ['Canvas', 'CanvasText', 'Highlight', 'transparent'].map((colour) => {
    probe.style.background = colour;
    return getComputedStyle(probe).backgroundColor;
  });
  probe.remove();
  return [...document.querySelectorAll(FIELDS)]
    .filter((field) => !systems.includes(getComputedStyle(field).backgroundColor))
    .map(nameOf);
}

it('draws the dialog of the export in the system’s own colours, with a line around it', async () => {
  await openAt(new Map(SCREENS).get('a decision') ?? '');
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export as PDF' });
  await expect.element(dialog.getByRole('textbox', { name: 'File name' })).toBeVisible();
  expect(hasOutline(dialog.element())).toBe(true);
  expect(onOtherGround()).toEqual([]);
});

/** `none`, or the colour that covers what lies below. */
const fillOf = (element: Element) => getComputedStyle(element).fill;

it('lets what lies under a band be seen, and a hatching on its bar', async () => {
  await openAt(new Map(SCREENS).get('the step result') ?? '');
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  const bands = [...document.querySelectorAll('.cr-band-a, .cr-band-b')];
  expect(bands.length).toBeGreaterThan(0);
  for (const band of bands) {
    expect(fillOf(band)).toBe('none');
    expect(getComputedStyle(band).stroke).not.toBe('none');
  }
  const bars = [...document.querySelectorAll('.cr-bar-b')];
  expect(bars.length).toBeGreaterThan(0);
  for (const bar of bars) {
    const hatch = bar.parentElement?.querySelector('.cr-bar-hatch');
    expect(hatch && getComputedStyle(hatch).stroke).not.toBe(fillOf(bar));
  }
});

it.each([{ 'forced-colors': 'active' }, { 'prefers-contrast': 'more' }])(
  'tells the grips of a range from its band: %o',
  async (media) => {
    await emulateMedia(media);
    await show(<RangeTrack label="Pay" ends={{ low: 30, high: 60 }} onChange={() => {}} tone="a" />);
    const [band] = document.querySelectorAll('[class*="band"]');
    const [grip] = document.querySelectorAll('[class*="grip"]');
    if (band === undefined || grip === undefined) throw new Error('There are a band and a grip');
    expect(getComputedStyle(band).backgroundColor).not.toBe(getComputedStyle(grip).backgroundColor);
    await emulateMedia({ 'forced-colors': 'active' });
  },
);

describe.each(SCREENS)('in the system’s own colours, %s', (_, address) => {
  it('shows where the focus is, by an outline', async () => {
    await openAt(address);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
    await expect.poll(() => window.location.hash).toContain(address);
    const unseen = [];
    for (const control of [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReached)) {
      control.focus({ focusVisible: true } as FocusOptions);
      if (document.activeElement !== control) continue;
      if (!drawnFor(control).some(hasOutline)) unseen.push(nameOf(control));
    }
    expect(unseen).toEqual([]);
  });

  it('draws fields on the system’s own ground', async () => {
    await openAt(address);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(onOtherGround()).toEqual([]);
  });

  it('draws a placeholder otherwise than an answer, and words it as none', async () => {
    await openAt(address);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
    const fields = [...document.querySelectorAll<HTMLInputElement>('[placeholder]:not([placeholder=""])')];
    const alike = fields.filter((field) => {
      const [answer, prompt] = [getComputedStyle(field), getComputedStyle(field, '::placeholder')];
      return prompt.color === answer.color || prompt.fontStyle !== 'italic';
    });
    expect(alike.map(nameOf)).toEqual([]);
    const worded = /\?|such as|^without one|^(search|find) /i;
    expect(fields.map(({ placeholder }) => placeholder).filter((words) => !worded.test(words))).toEqual([]);
  });

  it('shows what is chosen otherwise than what is not', async () => {
    await openAt(address);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
    (document.activeElement as HTMLElement | null)?.blur();
    const alike = [];
    for (const chosen of document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')) {
      const drawn = chosen.closest('label') ?? chosen;
      const others = document.querySelectorAll<HTMLInputElement>(
        `input[type="radio"][name="${CSS.escape(chosen.name)}"]:not(:checked)`,
      );
      for (const other of others)
        if (look(drawn) === look(other.closest('label') ?? other)) alike.push(nameOf(drawn));
    }
    expect(alike).toEqual([]);
  });
});
