import { onTestFinished } from 'vitest';

/** Looks in each turn of the event loop, so between any two steps of what goes on meanwhile: as another program may come between. */
export function eachTurn(look: () => void): void {
  let isOn = true;
  onTestFinished(() => {
    isOn = false;
  });
  const turn = () => {
    if (!isOn) return;
    look();
    setImmediate(turn);
  };
  setImmediate(turn);
}
