import { describe, expect, it } from 'vitest';
import bundledJson from '../../../resources/cards/ic-vs-tl.json' with { type: 'json' };
import { card } from '../../../src/core/card/card.ts';

const bundled = card.parse(bundledJson);
const { paths, criteria, further } = bundled;

const statements = {
  summary: ({ summary }: typeof paths.a) => [summary],
  pro: ({ pros }: typeof paths.a) => pros,
  con: ({ cons }: typeof paths.a) => cons,
  rule: ({ rule }: typeof paths.a) => (rule === null ? [] : [rule.text]),
  tag: ({ tags }: typeof paths.a) => tags,
  table: (): string[] => [],
};

/** Each criterion and where it comes from. */
const ORIGINS = {
  'Hands-on coding': ['a pro', 'a rule'],
  'Shaping architecture': ['a pro', 'a rule', 'b tag'],
  'Room to innovate': ['a pro', 'b summary'],
  'People who report to you': ['a pro', 'a rule'],
  'Technical depth': ['a summary'],
  'Responsibility for complex systems': ['b pro', 'b rule'],
  'Helping people grow': ['b pro', 'b rule'],
  'High-stakes technical decisions': ['b pro', 'b rule'],
  'How far the track goes': ['b summary'],
  'Leading projects': ['b summary'],
};

/** What public pages on this very choice name, and the criteria that ask it. */
const POINTS: readonly (readonly [string, readonly string[]])[] = [
  ['time in code', ['hands-on-coding']],
  ['meetings and flow', ['uninterrupted-time']],
  ['skills going stale', ['staying-current']],
  ['standing', ['standing']],
  ['pay', ['pay']],
  ['how far the track goes', ['senior-roles']],
  ['the way back', ['reversibility']],
  ['other people’s problems', ['stress-from-others']],
  ['hard problems', ['hard-problems']],
  ['learning', ['learning']],
  ['business and customers', ['business-and-customers']],
  ['job market and AI', ['job-market']],
  ['feeling productive', ['feeling-productive']],
  ['influence', ['breadth-of-influence']],
  ['say without authority', ['say-without-authority']],
  ['helping people grow', ['mentoring']],
  ['politics', ['politics']],
  ['family, hours, being reachable', ['hours-and-family']],
  ['the employer', ['employer-ic-track', 'own-manager']],
  ['burnout', ['burnout']],
  ['managing people at all', ['managing-people']],
  ['letting go of the best work', ['best-work']],
  ['two jobs in one', ['one-job']],
  ['own time and direction', ['own-direction']],
  ['reviews and HR duties', ['reviews-and-hr']],
  ['visibility', ['visibility']],
  ['leading projects', ['leading-projects']],
  ['distance', ['remote-work']],
];

describe('the bundled card', () => {
  it('compares the two paths and picks the Individual Contributor', () => {
    expect([paths.a.name, paths.b.name, bundled.pick]).toEqual([
      'Individual Contributor',
      'Technical Leadership',
      'a',
    ]);
    expect(paths.a.roles).toEqual([
      'Senior engineer',
      'Staff engineer',
      'Principal engineer',
      'Tech lead',
      'Architect',
    ]);
    expect(paths.b.roles).toEqual(['Tech lead', 'Architect', 'Tech lead manager', 'Engineering manager']);
  });

  it('names the ten criteria with their origins', () => {
    const named = criteria.map(({ label, origins }) => [
      label,
      origins.map(({ path, part }) => `${path} ${part}`),
    ]);
    expect(Object.fromEntries(named)).toEqual(ORIGINS);
  });

  it('quotes each origin word for word', () => {
    for (const { origins } of criteria) {
      for (const { path, part, quote } of origins) {
        expect(quote).not.toBe('');
        expect(statements[part](paths[path]).some((text) => text.includes(quote))).toBe(true);
      }
    }
  });

  it('quotes in its rules a pro and a con that it has', () => {
    expect(paths.a.pros).toContain(paths.a.rule?.pro);
    expect(paths.a.cons).toContain(paths.a.rule?.con);
    expect(paths.b.pros).toContain(paths.b.rule?.pro);
    expect(paths.b.rule?.con).toBe(null);
  });

  it('asks what public pages on this choice name, each point once', () => {
    const ids = [...criteria, ...further].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(POINTS.flatMap(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('gives each criterion a reason, a question and two ends of its own, without a figure that names no source', () => {
    for (const { label, worst, best, question, reason } of [...criteria, ...further]) {
      expect([label, question, reason].every((text) => (text ?? '').trim() !== '')).toBe(true);
      expect(worst).not.toBe(best);
      expect(question).toMatch(/\?$/);
      expect(reason).not.toMatch(/\d/);
    }
  });

  it('offers the further ones in six groups', () => {
    expect([...new Set(further.map(({ group }) => group))]).toEqual([
      'The work',
      'Growing',
      'People',
      'Standing and pay',
      'Life around it',
      'The employer',
    ]);
  });

  it('suggests what one may have to live with, on both paths', () => {
    expect(paths.a.tradeOffSuggestions?.length).toBeGreaterThanOrEqual(7);
    expect(paths.b.tradeOffSuggestions?.length).toBeGreaterThanOrEqual(11);
  });
});
