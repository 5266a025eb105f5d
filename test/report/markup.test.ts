import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { renderReport } from '../../src/report/index.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { ofDecision, ofDraft, settings, words } from './support/markup.ts';

describe('the report as a page', () => {
  it('says so on its one page where the rules of both paths are met', () => {
    const draft = sampleDraft(3);
    const both: Draft = { ...draft, rules: { wantsA: 'yes', livesWithA: 'yes', prefersB: 'yes' } };
    const page = (each: Draft) =>
      words(
        renderReport({
          subject: { kind: 'decision', decision: sampleDecision(each) },
          ...settings,
          layout: 'one-page',
        }).html,
      );
    expect(page(both)).toContain('met for both paths');
    expect(page(draft)).not.toContain('both paths');
  });

  it('asks for nothing: every address in it is data', () => {
    for (const { html } of [
      ofDecision(sampleDraft(20)),
      ofDecision(longDraft(20)),
      ofDraft(sampleDraft(3)),
    ]) {
      expect(html).not.toMatch(/https?:|src="(?!data:)|@import|<link|<script|javascript:/i);
      const addresses = Array.from(html.matchAll(/url\(([^)]{0,10})/g), ([, start]) => start);
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((start) => start !== 'data:font/')).toEqual([]);
    }
  });

  it('forbids itself everything but its own styles and fonts', () => {
    const { html } = ofDecision(sampleDraft(10));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy.split('; ').sort()).toEqual(
      [
        'default-src &#x27;none&#x27;',
        'style-src &#x27;unsafe-inline&#x27;',
        'font-src data:',
        'img-src data:',
        'base-uri &#x27;none&#x27;',
        'form-action &#x27;none&#x27;',
      ].sort(),
    );
    // Before anything that it could forbid.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  });

  it('has no style attributes, which the window’s policy would block', () => {
    expect(ofDecision(sampleDraft(10)).html).not.toMatch(/\sstyle=/);
  });

  it('names its language and title, and heads its tables', () => {
    const { html, title, fileName } = ofDecision(sampleDraft(10));
    expect(html).toMatch(/^<!doctype html><html lang="en"/);
    expect(html).toContain('<title>Staff engineer, or lead Payments?</title>');
    expect(title).toBe('Staff engineer, or lead Payments?');
    expect(fileName).toMatch(/^crossroads-staff-engineer-or-lead-payments-full-record-2026-11-2\d\.pdf$/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<th(?![^>]*scope=)[\s>]/g)).toBeNull();
    expect(html.match(/<svg(?![^>]*(aria-label|aria-hidden))/g)).toBeNull();
  });

  it('brings only the fonts that its text needs', () => {
    const fonts = (draft: Draft) => ofDecision(draft).html.match(/@font-face/g)?.length;
    const asking = (question: string) => ({
      ...sampleDraft(3),
      frame: { ...sampleDraft(3).frame, question },
    });
    expect(fonts(sampleDraft(10))).toBe(3);
    expect(fonts(asking('Lead in Gdańsk?'))).toBe(6);
    expect(fonts(asking('Ведущий?'))).toBe(6);
    expect(fonts(asking('Ηγεσία;'))).toBe(6);
    expect(fonts(asking('指導者?'))).toBe(3);
    expect(ofDecision(sampleDraft(10)).html.length).toBeLessThan(200_000);
  });

  it('is the same page for the same decision', () => {
    expect(ofDecision(sampleDraft(10)).html).toBe(ofDecision(sampleDraft(10)).html);
  });
});

describe('a draft’s report', () => {
  it('says that nothing is committed, and keeps the card’s pick hidden', () => {
    const { html, fileName } = ofDraft(sampleDraft(10));
    expect(words(html)).toContain('Draft, not committed');
    expect(words(html)).toContain('Nothing is committed yet.');
    expect(words(html)).not.toContain('pick');
    expect(fileName).toMatch(/^crossroads-staff-engineer/);
  });
});

describe('the empty list', () => {
  it('says what will be here', () => {
    const { html } = renderReport({ subject: { kind: 'journal', decisions: [] }, ...settings });
    expect(words(html)).toContain('No decision is committed yet.');
  });
});
