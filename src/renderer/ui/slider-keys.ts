interface SliderKey {
  key: string;
  shiftKey: boolean;
}

interface SliderState {
  /** Null = not answered yet: upward keys start from the low end, downward keys from the high end. */
  value: number | null;
  min: number;
  max: number;
  /** In right-to-left text the arrow to the left goes up. */
  rightToLeft: boolean;
}

const PAGE = 10;
const SHIFTED = 5;

function direction(key: string, rightToLeft: boolean): 1 | -1 | 0 {
  switch (key) {
    case 'ArrowUp':
    case 'PageUp':
      return 1;
    case 'ArrowDown':
    case 'PageDown':
      return -1;
    case 'ArrowRight':
      return rightToLeft ? -1 : 1;
    case 'ArrowLeft':
      return rightToLeft ? 1 : -1;
    default:
      return 0;
  }
}

/** The value a key leads to: arrows one point, with Shift five, Page keys ten, Home and End; null for any other key. */
export function valueAfterKey({ key, shiftKey }: SliderKey, state: SliderState): number | null {
  const { value, min, max, rightToLeft } = state;
  if (key === 'Home') return min;
  if (key === 'End') return max;
  const sign = direction(key, rightToLeft);
  if (sign === 0) return null;
  const by = key.startsWith('Page') ? PAGE : shiftKey ? SHIFTED : 1;
  const from = value ?? (sign > 0 ? min : max);
  return Math.min(max, Math.max(min, from + sign * by));
}
