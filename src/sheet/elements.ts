type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * An element with its attributes and what is in it. Texts become text nodes, so that nothing in them is ever markup.
 * `true` sets an attribute without a value, `false` leaves it out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...content);
  return made;
}

/** A text of the asker's own, in whatever script. */
export const own = (text: string): HTMLElement => element('bdi', {}, text);

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of a path: a circle or a diamond. Decoration, its name stands beside it. */
export function mark(path: 'a' | 'b'): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('class', 'qs-mark');
  svg.setAttribute('data-path', path);
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path === 'a' ? 'M6 1a5 5 0 1 0 0 10a5 5 0 0 0 0-10z' : 'M6 0l6 6l-6 6l-6-6z');
  svg.append(shape);
  return svg;
}

/** The fork, as on the app's icon. Decoration. */
export function fork(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '76 76 360 360');
  svg.setAttribute('class', 'qs-fork');
  svg.setAttribute('aria-hidden', 'true');
  const lines = [
    ['b', 'M362 136V166C362 252 256 236 256 336'],
    ['a', 'M150 136V166C150 252 256 236 256 336'],
    ['ink', 'M256 334V412'],
    ['dot-a', 'M150 94a42 42 0 1 0 0 84a42 42 0 0 0 0-84z'],
    ['dot-b', 'M362 84l52 52l-52 52l-52-52z'],
  ] as const;
  for (const [part, d] of lines) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', d);
    line.setAttribute('data-part', part);
    svg.append(line);
  }
  return svg;
}
