import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ICNS_KINDS, icnsFile } from '../../scripts/icons/icns.ts';
import { icoFile } from '../../scripts/icons/ico.ts';
import { inProject } from '../../scripts/project.ts';

const icon = (name: string): Buffer => readFileSync(inProject('resources', 'icons', name));

/** Width, height, bit depth and colour type of a PNG, from its header. */
function pngHead(png: Buffer) {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), depth: png[24], colour: png[25] };
}

/** The first pixel of a PNG: nothing stands before it that its row's filter could add. */
function firstPixel(png: Buffer): number[] {
  let at = 8;
  const data: Buffer[] = [];
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return [...inflateSync(Buffer.concat(data)).subarray(1, 5)];
}

function icoEntries(file: Buffer) {
  expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const offset = file.readUInt32LE(at + 12);
    return {
      size: file.readUInt8(at) || 256,
      image: file.subarray(offset, offset + file.readUInt32LE(at + 8)),
    };
  });
}

function icnsEntries(file: Buffer) {
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const entries: { kind: string; png: Buffer }[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    entries.push({
      kind: file.toString('latin1', at, at + 4),
      png: file.subarray(at + 8, at + file.readUInt32BE(at + 4)),
    });
  }
  return entries;
}

describe('the icon files', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('are a PNG of %d pixels with clear corners', (size) => {
    const png = icon(`${size}x${size}.png`);
    expect(pngHead(png)).toEqual({ width: size, height: size, depth: 8, colour: 6 });
    expect(firstPixel(png)).toEqual([0, 0, 0, 0]);
  });

  it('hold every size that Windows shows, up to the 256 pixels that its installers want', () => {
    const entries = icoEntries(icon('icon.ico'));
    expect(entries.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    const largest = entries.at(-1)?.image ?? Buffer.alloc(0);
    expect(pngHead(largest)).toMatchObject({ width: 256, height: 256 });
  });

  it('hold every size that macOS shows', () => {
    const entries = icnsEntries(icon('icon.icns'));
    expect(entries.map(({ kind, png }) => ({ kind, pixels: pngHead(png).width }))).toEqual([...ICNS_KINDS]);
  });
});

describe('icoFile', () => {
  it('stores the rows of a small picture from the bottom up, blue first, with a mask of what is clear', () => {
    const rgba = Buffer.from([...[1, 2, 3, 255], ...[0, 0, 0, 0], ...[0, 0, 0, 0], ...[7, 8, 9, 128]]);
    const [entry] = icoEntries(icoFile([{ size: 2, png: Buffer.alloc(0), rgba }]));
    const image = entry?.image ?? Buffer.alloc(0);
    expect([image.readUInt32LE(0), image.readInt32LE(4), image.readInt32LE(8)]).toEqual([40, 2, 4]);
    expect([...image.subarray(40, 56)]).toEqual([0, 0, 0, 0, 9, 8, 7, 128, 3, 2, 1, 255, 0, 0, 0, 0]);
    // A row of the mask is four bytes long; its first pixel is the highest bit.
    expect([...image.subarray(56)]).toEqual([0x80, 0, 0, 0, 0x40, 0, 0, 0]);
  });
});

describe('icnsFile', () => {
  it('puts each kind before its picture, with lengths that include their heads', () => {
    const file = icnsFile((pixels) => Buffer.alloc(pixels, 1));
    expect(icnsEntries(file).map(({ kind, png }) => [kind, png.length])).toEqual(
      ICNS_KINDS.map(({ kind, pixels }) => [kind, pixels]),
    );
  });
});
