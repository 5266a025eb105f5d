import { describe, expect, it } from 'vitest';
import { read } from './support/parsed.ts';

describe('a rule', () => {
  const page = (pros: string[], cons: string[], rule: string) =>
    [
      'A vs B',
      'A',
      'Summary',
      'Pros',
      ...pros.map((each) => `• +${each}`),
      'Cons',
      ...cons.map((each) => `• -${each}`),
      'B',
      'Summary',
      'Pros',
      '• +Two',
      'The Verdict',
      rule,
    ].join('\n\n');
  const ruleOf = (pros: string[], cons: string[], rule: string) =>
    read(page(pros, cons, rule)).page.paths.a.rule;

  it('quotes the longest statement that it begins with, acronyms lower-cased', () => {
    const rule = ruleOf(
      ['AWS', 'AWS and SQL'],
      ['No UI'],
      'Use A if: You want aws and sql and can live with no ui.',
    );
    expect(rule).toMatchObject({ pro: 'AWS and SQL', con: 'No UI', prefers: false });
  });

  it('quotes statements that hold its own words', () => {
    const pro = 'You can live with and can live with it';
    const rule = ruleOf(
      [pro],
      ['It goes on over what B offers'],
      `Use A if: You want ${pro.toLowerCase()} and can live with it goes on over what b offers.`,
    );
    expect(rule).toMatchObject({ pro, con: 'It goes on over what B offers' });
  });

  it('may quote another pro than the first, and another con', () => {
    const rule = ruleOf(
      ['One', 'Two more'],
      ['Dear', 'Slow'],
      'Use A if: You want two more and can live with slow.',
    );
    expect(rule).toMatchObject({ pro: 'Two more', con: 'Slow' });
  });

  it('may have either form on either path', () => {
    expect(ruleOf(['One'], ['Dear'], 'Use A if: You prioritise one over what B offers.')).toMatchObject({
      pro: 'One',
      con: null,
      prefers: true,
    });
  });

  it.each([
    'Choose A if you want two more and can live with slow.',
    '- **Pick A** if you want two more and can live with slow.',
    '**Go with A when:** you want two more and can live with slow.',
    'Prefer A when you want two more and can live with slow',
  ])('may begin with another word: %s', (words) => {
    expect(ruleOf(['One', 'Two more'], ['Dear', 'Slow'], words)).toMatchObject({
      pro: 'Two more',
      con: 'Slow',
    });
  });

  it('may be a list below its head', () => {
    const words = 'Go with A if:\n• you prefer to arrive rested\n• you hate queues';
    expect(ruleOf(['One'], ['Dear'], words)?.pro).toBe('you prefer to arrive rested; you hate queues');
  });

  it('may be a list that goes on as its head begins', () => {
    const words = 'Go with A if you...\n- are under thirty\n- love polishing';
    expect(ruleOf(['One'], ['Dear'], words)?.pro).toBe('you are under thirty; love polishing');
  });

  it.each([
    ['Use A if you want one. Use B if you want two.'],
    ['Choose A if you want one; choose B if you want two.'],
    ['Use A if you want one, and use B if you want two.'],
    ['They are close. Use A if you want one. Prefer B when you want two'],
  ])('may share its line with the other: %s', (words) => {
    const { paths } = read(page(['One'], ['Dear'], words)).page;
    expect([paths.a.rule, paths.b.rule]).toMatchObject([
      { pro: 'One', con: null },
      { pro: 'Two', con: null },
    ]);
  });

  it('is not what only sounds like one', () => {
    for (const words of ['Choose wisely if you can.', 'Pick A.', 'Useful if A is gone.'])
      expect(ruleOf(['One'], ['Dear'], words)).toBeNull();
  });

  it('keeps its own words where the page lists no such pro, with a warning', () => {
    const { page: found, warnings } = read(
      page(['One'], ['Dear'], 'Use A if: You want something else and can live with high fees.'),
    );
    expect(found.paths.a.rule).toMatchObject({ pro: 'something else', con: 'high fees' });
    expect(warnings.map(({ line }) => line)).toContain(found.paths.a.rule?.line);
  });

  it('may be written by hand: nothing is odd about its own words', () => {
    const written = 'Use A if: You want regular hours, a short way, and have no car.';
    const { page: found, warnings } = read(page(['One'], ['Dear'], written));
    const line = found.paths.a.rule?.line;
    expect(found.paths.a.rule?.pro).toBe('You want regular hours, a short way, and have no car');
    expect(warnings.filter((each) => each.line === line && each.message.includes('quotes'))).toEqual([]);
  });

  it('is quoted whole where what one wants is not all that it says', () => {
    const written = 'Use A if: You prioritize low cost and can spare hours for planned work.';
    expect(ruleOf(['One'], ['Dear'], written)).toMatchObject({
      pro: 'You prioritize low cost and can spare hours for planned work',
      con: null,
      prefers: false,
    });
  });

  it.each([
    ['Use A if: You prioritize speed.', 'speed'],
    ['Use A if: You prioritize a quick start and close contact.', 'a quick start and close contact'],
    ['Use A if: You prioritize depth and consistency over speed.', 'depth and consistency over speed'],
  ])('weighs what one prioritizes where that is all that it says: %s', (written, pro) => {
    expect(ruleOf(['One'], ['Dear'], written)).toMatchObject({ pro, con: null, prefers: true });
  });

  it('keeps no comma before what one can live with', () => {
    const written = 'Use A if: You want a free choice of work, and can live with gaps between jobs.';
    expect(ruleOf(['One'], ['Dear'], written)).toMatchObject({
      pro: 'a free choice of work',
      con: 'gaps between jobs',
    });
  });

  it('is left out with a warning where it breaks off before it quotes anything', () => {
    const { page: found, warnings } = read(page(['One'], ['Dear'], 'Use A if: You want'));
    expect(found.paths.a.rule).toBeNull();
    expect(warnings.some(({ message }) => message.startsWith('This rule breaks off'))).toBe(true);
  });
});
