/** A picture of one size, square. */
export interface Picture {
  /** Pixels, 1 to 256. */
  size: number;
  png: Buffer;
  /** Four bytes a pixel, red first, from the top left. */
  rgba: Buffer;
}

/** From here on Windows reads PNG inside an icon; smaller ones are bitmaps for the sake of older readers. */
const PNG_FROM = 256;

/** Windows' icon file of several sizes (MS-DOS ICONDIR, little endian). */
export function icoFile(pictures: readonly Picture[]): Buffer {
  const images = pictures.map((picture) => (picture.size >= PNG_FROM ? picture.png : bitmap(picture)));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size }] of pictures.entries()) {
    const length = images[index]?.length ?? 0;
    const entry = 6 + 16 * index;
    // 256 does not fit into a byte, and is written as 0.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += length;
  }
  return Buffer.concat([head, ...images]);
}

/** A BITMAPINFOHEADER with 32 bits a pixel from the bottom row up, and the mask of the time before transparency. */
function bitmap({ size, rgba }: Picture): Buffer {
  const head = Buffer.alloc(40);
  head.writeUInt32LE(40, 0);
  head.writeInt32LE(size, 4);
  // Colours and mask together.
  head.writeInt32LE(2 * size, 8);
  head.writeUInt16LE(1, 12);
  head.writeUInt16LE(32, 14);
  const maskRow = 4 * Math.ceil(size / 32);
  const colours = Buffer.alloc(4 * size * size);
  const mask = Buffer.alloc(maskRow * size);
  head.writeUInt32LE(colours.length + mask.length, 20);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = 4 * (y * size + x);
      const row = size - 1 - y;
      const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(from, from + 4);
      colours.set([blue, green, red, alpha], 4 * (row * size + x));
      const at = row * maskRow + (x >> 3);
      if (alpha === 0) mask.writeUInt8(mask.readUInt8(at) | (0x80 >> (x & 7)), at);
    }
  }
  return Buffer.concat([head, colours, mask]);
}
