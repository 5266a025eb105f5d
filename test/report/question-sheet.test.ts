import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { questionSheet } from '../../src/core/second-voice/question-sheet.ts';
import { renderQuestionSheet } from '../../src/report/index.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');

const HOSTILE = '</script><script>alert(1)</script><!-- \u2028 & <img src=x onerror=alert(1)>';

const sheetWith = (text: string) =>
  questionSheet.parse({
    format: 'crossroads-question-sheet',
    version: 1,
    id: '00000000-0000-4000-8000-000000000001',
    madeAt: '2026-11-20T10:00:00.000Z',
    from: text,
    question: text,
    whyNow: text,
    paths: {
      a: { name: text, shortName: text, role: text },
      b: { name: 'Technical Leadership', shortName: 'TL', role: '' },
    },
    firstPath: 'a',
    criteria: [{ id: 'pay', label: text, worst: text, best: text }],
  });

/** The texts of the elements of one kind, as HTML parts them. */
const contentsOf = (html: string, tag: string) =>
  Array.from(
    html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g')),
    ([, attributes, text]) => ({
      attributes,
      text: text ?? '',
    }),
  );

describe('the page of a question sheet', () => {
  const html = renderQuestionSheet(sheetWith('Mira'), sha256);

  it('lets its own script and style run, by their hashes, and no request', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html) ?? [];
    const rules = policy.replaceAll('&#x27;', "'");
    const [data, script] = contentsOf(html, 'script');
    const [style] = contentsOf(html, 'style');
    expect(data?.attributes).toContain('application/json');
    expect(rules.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${sha256(script?.text ?? '')}'`,
      `style-src 'sha256-${sha256(style?.text ?? '')}'`,
      'font-src data:',
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
    ]);
    expect(contentsOf(html, 'script')).toHaveLength(2);
    expect(contentsOf(html, 'style')).toHaveLength(1);
  });

  it('asks for nothing, and is small', () => {
    const withoutScript = html.replace(contentsOf(html, 'script')[1]?.text ?? '', '');
    expect(withoutScript).not.toMatch(/<(?:link|img|iframe|form|object|embed)\b/i);
    expect(withoutScript).not.toMatch(/https?:|url\((?!data:)/i);
    expect(contentsOf(html, 'script')[1]?.text.length).toBeLessThan(20_000);
    expect(html.length).toBeLessThan(300_000);
  });

  it('holds what users wrote as data that ends no element', () => {
    const sheet = sheetWith(HOSTILE.slice(0, 100));
    const hostile = renderQuestionSheet(sheet, sha256);
    expect(contentsOf(hostile, 'script')).toHaveLength(2);
    const [data] = contentsOf(hostile, 'script');
    expect(data?.text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(data?.text ?? '')).toEqual(sheet);
    expect(hostile.replace(data?.text ?? '', '')).not.toContain('alert(1)');
  });
});
