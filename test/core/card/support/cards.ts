import fc from 'fast-check';
import {
  CARD_SCHEMA_VERSION,
  type Card,
  type CardOrigin,
  type CardPath,
} from '../../../../src/core/card/card.ts';
import { anyText } from '../../../support/any-text.ts';

/** Text that says something, of up to so many units; any script, lone halves of characters too. */
const said = (maxLength: number) =>
  fc
    .oneof(
      anyText({ maxLength }),
      fc
        .array(fc.constantFrom('Night', 'trains', 'vs', 'IC', 'lead', 'ﬁn', '(copy)', '$&'), { maxLength: 6 })
        .map((words) => words.join(' ')),
    )
    .map((text) => text.slice(0, maxLength))
    .filter((text) => text.trim() !== '');

const PARTS = ['summary', 'pro', 'con', 'rule', 'tag'] as const;

const pathAround = (texts: readonly string[]): fc.Arbitrary<CardPath> => {
  const some = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: said(60) },
  );
  const rule: fc.Arbitrary<NonNullable<CardPath['rule']>> = fc.record({
    text: some,
    pro: some,
    con: fc.option(fc.oneof(some, fc.constant(''))),
  });
  return fc.record({
    name: said(120),
    shortName: said(120),
    summary: fc.oneof(some, fc.constantFrom('', ' ')),
    pros: fc.array(some, { maxLength: 4 }),
    cons: fc.array(some, { maxLength: 4 }),
    tags: fc.array(said(120), { maxLength: 3 }),
    rule: fc.option(rule),
    roles: fc.array(said(20), { maxLength: 2 }),
  });
};

/** Any card that the schema takes: its rules and origins may quote what it says, or what it does not. */
export const anyCard: fc.Arbitrary<Card> = fc
  .array(said(60), { minLength: 4, maxLength: 4 })
  .chain((texts) => {
    const origin: fc.Arbitrary<CardOrigin> = fc.record({
      path: fc.constantFrom('a', 'b'),
      part: fc.constantFrom(...PARTS),
      quote: fc.oneof(
        fc
          .tuple(fc.constantFrom(...texts), fc.nat(60), fc.nat(60))
          .map(([text, from, to]) => text.slice(from, to)),
        said(30),
      ),
    });
    const criterion = (id: string) => ({
      id: fc.constant(id),
      label: said(120),
      worst: said(40),
      best: said(40),
    });
    const ids = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom('c1', 'c2', 'c7', 'c0', 's1', 'c99999999999'),
        said(64).filter((id) => !(id in {})),
      ),
      {
        maxLength: 8,
      },
    );
    const criteria = ids.chain((all) =>
      fc.nat(all.length).chain((owns) =>
        fc.record({
          criteria: fc.tuple(
            ...all
              .slice(0, owns)
              .map((id) => fc.record({ ...criterion(id), origins: fc.array(origin, { maxLength: 3 }) })),
          ),
          further: fc.tuple(
            ...all.slice(owns).map((id) =>
              fc.record(
                {
                  ...criterion(id),
                  reason: said(280),
                  origins: fc.array(origin, { minLength: 1, maxLength: 2 }),
                },
                { requiredKeys: ['id', 'label', 'worst', 'best', 'reason'] },
              ),
            ),
          ),
        }),
      ),
    );
    return fc
      .record({
        a: pathAround(texts),
        b: pathAround(texts),
        title: said(160),
        criteria,
        pick: fc.constantFrom('a', 'b', null),
        id: said(64),
      })
      .map(
        ({ a, b, title, criteria: { criteria, further }, pick, id }): Card => ({
          schemaVersion: CARD_SCHEMA_VERSION,
          id,
          title,
          paths: { a, b },
          criteria,
          further,
          pick: pick as Card['pick'],
        }),
      );
  });
