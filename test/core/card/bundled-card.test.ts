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
};

/** The table of BUNDLED-CARD: each criterion and where it comes from. */
const ORIGINS = {
  'Hands-on coding': ['a pro', 'a rule'],
  'Shaping architecture': ['a pro', 'a rule', 'b tag'],
  'Room to innovate': ['a pro', 'b summary'],
  'Freedom from supervisory duties': ['a pro', 'a rule'],
  'Depth of technical specialisation': ['a summary'],
  'Responsibility for complex systems': ['b pro', 'b rule'],
  'Mentoring junior colleagues': ['b pro', 'b rule'],
  'High-stakes technical decisions': ['b pro', 'b rule'],
  'Advancing into senior roles': ['b summary'],
  'Leading projects': ['b summary'],
};

describe('the bundled card', () => {
  it('compares the two paths and picks the Individual Contributor', () => {
    expect([paths.a.name, paths.b.name, bundled.pick]).toEqual([
      'Individual Contributor',
      'Technical Leadership',
      'a',
    ]);
    expect(paths.a.roles).toEqual(['Senior engineer', 'Staff engineer', 'Principal engineer']);
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

  it('offers nine further criteria with a reason each, and every criterion once', () => {
    expect(further).toHaveLength(9);
    const ids = [...criteria, ...further].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
