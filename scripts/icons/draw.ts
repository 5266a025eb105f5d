// A function of this file runs in a page.
/// <reference lib="dom" />
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../src/main/loopback/chromium.ts';
import type { Picture } from './ico.ts';

export interface Drawing {
  /** Pixels of the square picture. */
  size: number;
  /** Share of the picture that the drawing takes, in its middle. */
  scale: number;
}

/** Draws an SVG in Chromium, once for each size, so that every one is drawn for its own pixels. */
export async function drawPictures(svg: string, drawings: readonly Drawing[]): Promise<Picture[]> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    const pictures: Picture[] = [];
    for (const { size, scale } of drawings) {
      const { png, rgba } = await page.evaluate(drawOnce, { source, size, scale });
      pictures.push({ size, png: Buffer.from(png, 'base64'), rgba: Buffer.from(rgba, 'base64') });
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function drawOnce({ source, size, scale }: Drawing & { source: string }) {
  const image = new Image(size, size);
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws nothing.');
  const side = size * scale;
  context.drawImage(image, (size - side) / 2, (size - side) / 2, side, side);
  const { data } = context.getImageData(0, 0, size, size);
  let bytes = '';
  for (const byte of data) bytes += String.fromCharCode(byte);
  return { png: canvas.toDataURL('image/png').replace(/^.*,/, ''), rgba: btoa(bytes) };
}
