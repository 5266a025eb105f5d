const two = (value: number) => Math.round(value * 100) / 100;

/**
 * The rising diagonals that fill a rectangle, as path data. Lines instead of an SVG pattern, since printing turns
 * patterns into pixels. The lines of neighbouring rectangles continue one another.
 *
 * @param gap distance from line to line along the x axis, in CSS pixels
 */
export function hatchPath(x: number, y: number, width: number, height: number, gap: number): string {
  if (width <= 0 || height <= 0) return '';
  const lines: string[] = [];
  // On a rising diagonal x + y is constant.
  const last = x + width + y + height;
  for (let sum = (Math.floor((x + y) / gap) + 1) * gap; sum < last; sum += gap) {
    const left = Math.max(x, sum - (y + height));
    const right = Math.min(x + width, sum - y);
    lines.push(`M${two(left)} ${two(sum - left)}L${two(right)} ${two(sum - right)}`);
  }
  return lines.join('');
}
