import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../src/charts/text-fit.ts';
import { wrapText } from '../../src/charts/text-wrap.ts';
import { chartPage } from '../report/support/browser.ts';

const showChart = chartPage();

describe('the width of a text', () => {
  it.each([
    'Freedom from supervisory duties',
    'Responsibility for complex systems',
    'WWW MMM iii lll',
    'Principal engineer…',
    '“Room to innovate”',
    '0123456789 (12.5 %)',
  ])('is what Chromium measures, in both weights: %s', async (text) => {
    const page = await showChart(
      <svg role="img" aria-label={text}>
        <text className="cr-text-2">{text}</text>
        <text className="cr-text-2 cr-bold">{text}</text>
      </svg>,
      680,
    );
    await page.evaluate(() => document.querySelector('svg')?.classList.add('cr-chart'));
    const measured = await page
      .locator('text')
      .evaluateAll((elements) =>
        elements.map((element) => (element as SVGTextElement).getComputedTextLength()),
      );
    for (const [index, bold] of [false, true].entries()) {
      const guess = textWidth(text, { size: 13, bold });
      expect(guess / (measured[index] ?? 0)).toBeGreaterThan(0.97);
      expect(guess / (measured[index] ?? 0)).toBeLessThan(1.08);
    }
  });
});

describe('a text in too little room', () => {
  const style = { size: 13 };

  it('is shortened between whole characters, with an ellipsis', () => {
    const family = '👩‍👩‍👧‍👦';
    const short = fitText(`${family.repeat(20)}`, 60, style);
    expect(short.endsWith('…')).toBe(true);
    expect(short.slice(0, -1).replaceAll(family, '')).toBe('');
    expect(textWidth(short, style)).toBeLessThanOrEqual(60);
  });

  it('is left alone where it fits', () => {
    expect(fitText('Mentoring', 200, style)).toBe('Mentoring');
    expect(wrapText('Mentoring junior colleagues', 400, style, 2)).toEqual(['Mentoring junior colleagues']);
  });

  it('is broken at spaces, and loses nothing that has room', () => {
    const text = 'Responsibility for complex systems';
    const lines = wrapText(text, 130, style, 3);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => textWidth(line, style) <= 130)).toBe(true);
  });

  it('never takes more lines than allowed, even as one endless word', () => {
    expect(wrapText('x'.repeat(400), 130, style, 2)).toHaveLength(2);
    const lines = wrapText('many words that go on and on '.repeat(20), 130, style, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
  });

  it('is broken inside a word that is longer than a line', () => {
    const word = 'Rindfleischetikettierungsüberwachungsaufgabe';
    const lines = wrapText(`On ${word}`, 160, style, 3);
    expect(lines.join('')).toBe(`On ${word}`);
    expect(lines.every((line) => textWidth(line, style) <= 160)).toBe(true);
  });

  it('is broken between characters where a script has no spaces, and no line begins with a comma', () => {
    const text = '決済チームのリードが退職し、最初に私に打診があった。週末までに返事をする。';
    for (const width of [90, 104, 118, 131, 145]) {
      const lines = wrapText(text, width, style, 10);
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.join('')).toBe(text);
      expect(lines.filter((line) => /^[、。ーッ]/u.test(line))).toEqual([]);
      expect(Math.max(...lines.map((line) => textWidth(line, style)))).toBeLessThanOrEqual(width);
    }
  });

  it('keeps words of other scripts whole beside such characters', () => {
    const lines = wrapText('個人貢献者はStaffエンジニア', 62, style, 10);
    expect(lines.join('')).toBe('個人貢献者はStaffエンジニア');
    expect(lines.some((line) => line.includes('Staff'))).toBe(true);
  });
});
