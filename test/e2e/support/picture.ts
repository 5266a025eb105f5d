/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export interface Point {
  x: number;
  y: number;
}

/** Reads `#1b2130`. */
export function colourOf(hex: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** What a screen shows, in plain pixels. */
export class Picture {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Buffer;

  /** @param pixels three bytes each, red first, row by row from the top left */
  constructor(width: number, height: number, pixels: Buffer) {
    if (pixels.length !== 3 * width * height) throw new RangeError('The pixels do not fill the picture.');
    this.width = width;
    this.height = height;
    this.#pixels = pixels;
  }

  #has(index: number, [red, green, blue]: Colour): boolean {
    const at = 3 * index;
    const pixels = this.#pixels;
    return pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue;
  }

  /** Share of the pixels that have exactly this colour, 0 to 1. */
  share(colour: Colour): number {
    const all = this.width * this.height;
    let count = 0;
    for (let index = 0; index < all; index += 1) if (this.#has(index, colour)) count += 1;
    return count / all;
  }

  /** The middle of the first row of neighbours in one colour, from the top, whose length lies within the bounds; null where there is none. */
  firstRun(colour: Colour, { least, most }: { least: number; most: number }): Point | null {
    for (let y = 0; y < this.height; y += 1) {
      let length = 0;
      for (let x = 0; x <= this.width; x += 1) {
        if (x < this.width && this.#has(y * this.width + x, colour)) {
          length += 1;
          continue;
        }
        if (length >= least && length <= most) return { x: x - Math.round(length / 2), y };
        length = 0;
      }
    }
    return null;
  }
}
