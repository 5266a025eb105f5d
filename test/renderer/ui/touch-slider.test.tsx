import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TouchSlider } from '../../../src/renderer/ui/TouchSlider.tsx';
import { show } from '../support/show.tsx';

function Sample({ first = null, onKeyDown }: { first?: number | null; onKeyDown?: (key: string) => void }) {
  const [value, setValue] = useState(first);
  return (
    <div style={{ width: 400, padding: 40 }}>
      <TouchSlider
        label="How warm"
        value={value}
        onChange={setValue}
        onKeyDown={(event) => {
          if (onKeyDown === undefined) return;
          onKeyDown(event.key);
          event.preventDefault();
        }}
      />
    </div>
  );
}

const slider = page.getByRole('slider', { name: 'How warm' });
const says = (text: string) => expect.element(slider).toHaveAttribute('aria-valuetext', text);

/** A click on the track, at a share of its width. */
async function clickAt(share: number) {
  const { width, height } = slider.element().getBoundingClientRect();
  await slider.click({ position: { x: share * (width - 1), y: height / 2 } });
}

/** How many pixels of an element, as it is painted, are of the ink that thumb and fill are drawn in. */
async function inkIn(element: Element): Promise<number> {
  const base64 = await page.screenshot({ element, save: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (context === null) throw new Error('No canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const [red, green, blue] = [0x1b, 0x21, 0x30];
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
  }
  return count;
}

describe('a slider nobody has answered', () => {
  it('says so and shows no thumb', async () => {
    await show(<Sample />);
    await says('not answered yet');
    expect(await inkIn(slider.element())).toBe(0);
    await clickAt(0.5);
    await says('50');
    expect(await inkIn(slider.element())).toBeGreaterThan(100);
  });

  it('takes a click at the middle as an answer', async () => {
    await show(<Sample />);
    await clickAt(0.5);
    await says('50');
  });

  it('takes a click at its low end as an answer, too', async () => {
    await show(<Sample />);
    await clickAt(0);
    await says('0');
  });

  it('goes up from the low end and down from the high end', async () => {
    await show(<Sample />);
    slider.element().focus();
    await userEvent.keyboard('{PageDown}');
    await says('90');
  });

  it('stays unanswered when it is only passed by', async () => {
    await show(<Sample />);
    await userEvent.keyboard('{Tab}{Tab}');
    await says('not answered yet');
  });
});

describe('by keyboard', () => {
  it.each([
    ['{ArrowRight}', '51'],
    ['{ArrowUp}', '51'],
    ['{ArrowLeft}', '49'],
    ['{Shift>}{ArrowRight}{/Shift}', '55'],
    ['{Shift>}{ArrowLeft}{/Shift}', '45'],
    ['{PageUp}', '60'],
    ['{PageDown}', '40'],
    ['{Home}', '0'],
    ['{End}', '100'],
  ])('%s leads from 50 to %s', async (keys, value) => {
    await show(<Sample first={50} />);
    slider.element().focus();
    await userEvent.keyboard(keys);
    await says(value);
  });

  it('stops at its ends', async () => {
    await show(<Sample first={97} />);
    slider.element().focus();
    await userEvent.keyboard('{PageUp}{ArrowRight}');
    await says('100');
  });

  it('follows the writing direction', async () => {
    await show(
      <div dir="rtl">
        <Sample first={50} />
      </div>,
    );
    slider.element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    await says('51');
  });

  it('leaves keys to its owner where the owner takes them', async () => {
    const seen: string[] = [];
    await show(<Sample first={50} onKeyDown={(key) => seen.push(key)} />);
    slider.element().focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(seen).toEqual(['ArrowUp']);
    await says('50');
  });
});
