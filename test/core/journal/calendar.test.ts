import { describe, expect, it } from 'vitest';
import { calendarDays, calendarText } from '../../../src/core/journal/calendar.ts';
import type { DecisionSummary } from '../../../src/core/journal/decision.ts';
import { decisionSummary } from '../../fixtures/decision-summary.ts';

const TODAY = '2028-02-20';

const decision = (change: Partial<DecisionSummary> = {}): DecisionSummary =>
  decisionSummary({
    title: 'Night train, or flight?',
    reviewOn: '2028-02-29',
    margin: 7.5,
    predictions: {
      came: 0,
      didNot: 0,
      void: 0,
      open: [{ id: 'p1', statement: 'I sleep; well, enough', by: '2028-03-26' }],
    },
    ...change,
  });

const drafts = [{ id: 'd', title: 'Staff, or lead?', decideBy: '2028-02-21' }];

describe('the calendar file', () => {
  it('holds reviews, predictions and deadlines by their day, and nothing private', () => {
    const days = calendarDays({ decisions: [decision()], drafts }, { today: TODAY, withWords: false });
    expect(days.map(({ day, summary }) => `${day} ${summary}`)).toEqual([
      '2028-02-21 Decide by today',
      '2028-02-29 Review a decision',
      '2028-03-26 A prediction reaches its day',
    ]);
    expect(JSON.stringify(days)).not.toMatch(/train|sleep|Staff|70|7\.5/);
  });

  it('leaves out what is past and what is closed', () => {
    const closed = decision({ closed: true });
    const past = decision({ reviewOn: '2028-02-19', predictions: { came: 0, didNot: 0, void: 0, open: [] } });
    expect(
      calendarDays({ decisions: [closed, past], drafts: [] }, { today: TODAY, withWords: true }),
    ).toEqual([]);
  });

  it('is written as RFC 5545 asks: all-day events, escaped text, CRLF', () => {
    const days = calendarDays({ decisions: [decision()], drafts: [] }, { today: TODAY, withWords: true });
    const text = calendarText(days, '2028-02-20T08:12:30.500Z');
    expect(text).toContain('DTSTAMP:20280220T081230Z\r\nDTSTART;VALUE=DATE:20280229\r\n');
    expect(text).toContain('SUMMARY:A prediction reaches its day: I sleep\\; well\\, enough\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps an id from another program on its line, escaped and without controls', () => {
    const id = 'p,1\r\nSUMMARY:injected\u0007\u202e';
    const open = [{ id, statement: 'It holds', by: '2028-03-26' }];
    const one = decision({ predictions: { came: 0, didNot: 0, void: 0, open } });
    const days = calendarDays({ decisions: [one], drafts: [] }, { today: TODAY, withWords: false });
    const lines = calendarText(days, '2028-02-20T08:00:00.000Z').replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
      'SUMMARY:Review a decision',
      'SUMMARY:A prediction reaches its day',
    ]);
    expect(lines).toContain(`UID:prediction-${one.id}-p\\,1\\nSUMMARY:injected@crossroads.example`);
  });

  it('holds what comes back on the very day it is written', () => {
    const today = decision({ reviewOn: TODAY, predictions: { came: 0, didNot: 0, void: 0, open: [] } });
    expect(
      calendarDays({ decisions: [today], drafts: [] }, { today: TODAY, withWords: false }).map(
        ({ day }) => day,
      ),
    ).toEqual([TODAY]);
  });

  it('folds lines at 75 octets and loses no character', () => {
    const summary = `Grüße 🚂 ${'日本語の列車'.repeat(12)}\nend`;
    const text = calendarText([{ uid: 'u', day: TODAY, summary }], '2028-02-20T08:00:00.000Z');
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary.replace('\n', '\\n')}`);
  });
});
