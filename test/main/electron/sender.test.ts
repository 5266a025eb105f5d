import { describe, expect, it } from 'vitest';
import { type Caller, isOwnPage } from '../../../src/main/electron/sender.ts';

type Frame = NonNullable<Caller['senderFrame']>;

const frame = (url: string, parent: Frame | null = null): Frame => ({ url, parent });
const from = (sender: object, senderFrame: Frame | null): Caller => ({ sender, senderFrame });

const own = { window: 'the app’s own' };
const other = { window: 'another' };
const page = frame('app://crossroads/');

describe('who may call', () => {
  it('is the page in the app’s own window, on whatever screen', () => {
    expect(isOwnPage(from(own, page), own)).toBe(true);
    expect(isOwnPage(from(own, frame('app://crossroads/#/journal')), own)).toBe(true);
  });

  it.each([
    ['the same page in another window', from(other, page), own],
    ['anyone while there is no window', from(own, page), undefined],
    ['a frame that is gone', from(own, null), own],
    ['a frame inside the page', from(own, frame('app://crossroads/', page)), own],
    ['another page of the app', from(own, frame('app://crossroads/assets/x.svg')), own],
    ['a report', from(own, frame('app://report/1')), own],
    ['a host whose name begins alike', from(own, frame('app://crossroads.example/')), own],
    ['the same host over another scheme', from(own, frame('https://crossroads/')), own],
    ['an empty frame', from(own, frame('about:blank')), own],
    ['a frame without an address', from(own, frame('')), own],
  ])('is not: %s', (_who, event, window) => {
    expect(isOwnPage(event, window)).toBe(false);
  });
});
