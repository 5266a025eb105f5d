import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { drawPictures } from './icons/draw.ts';
import { ICNS_KINDS, icnsFile } from './icons/icns.ts';
import { icoFile } from './icons/ico.ts';
import { inProject } from './project.ts';

/** Makes the icon files of all systems from the one drawing, `resources/icon.svg`. Run by hand after it changes: npm run icons */

const FOLDER = inProject('resources', 'icons');

/** Pixels. Linux takes a file for each size. */
const PNG_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

/** The drawing fills 480 of its 512 units; macOS wants an icon's body to be 824 of 1024. */
const MACOS_SCALE = 824 / 1024 / (480 / 512);

const svg = readFileSync(inProject('resources', 'icon.svg'), 'utf8');
mkdirSync(FOLDER, { recursive: true });

const pictures = await drawPictures(
  svg,
  PNG_SIZES.map((size) => ({ size, scale: 1 })),
);
for (const { size, png } of pictures) {
  writeFileSync(inProject('resources', 'icons', `${size}x${size}.png`), png);
}
writeFileSync(
  inProject('resources', 'icons', 'icon.ico'),
  icoFile(pictures.filter(({ size }) => ICO_SIZES.includes(size))),
);

const sizes = [...new Set(ICNS_KINDS.map(({ pixels }) => pixels))];
const padded = await drawPictures(
  svg,
  sizes.map((size) => ({ size, scale: MACOS_SCALE })),
);
const pngOf = (pixels: number): Buffer => {
  const found = padded.find(({ size }) => size === pixels);
  if (found === undefined) throw new RangeError(`No picture of ${pixels} pixels was drawn.`);
  return found.png;
};
writeFileSync(inProject('resources', 'icons', 'icon.icns'), icnsFile(pngOf));
console.log(`Icons written to ${FOLDER}.`);
