/** The kinds of PNG that an icon of macOS holds, by their pixels; `@2` ones are for screens of double density. */
export const ICNS_KINDS = [
  { kind: 'icp4', pixels: 16 },
  { kind: 'ic11', pixels: 32 },
  { kind: 'icp5', pixels: 32 },
  { kind: 'ic12', pixels: 64 },
  { kind: 'ic07', pixels: 128 },
  { kind: 'ic13', pixels: 256 },
  { kind: 'ic08', pixels: 256 },
  { kind: 'ic14', pixels: 512 },
  { kind: 'ic09', pixels: 512 },
  { kind: 'ic10', pixels: 1024 },
] as const;

/**
 * macOS's icon file: each picture behind its kind and length, big endian.
 * @param png the PNG of that many pixels
 */
export function icnsFile(png: (pixels: number) => Buffer): Buffer {
  const parts = ICNS_KINDS.map(({ kind, pixels }) => chunk(kind, png(pixels)));
  return chunk('icns', Buffer.concat(parts));
}

function chunk(kind: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
