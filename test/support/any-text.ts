import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/** Any character there is; fast-check's own unit `binary` lists them all first, which takes seconds in each test file. */
const character = fc.integer({ min: 0, max: 0x10ffff - SURROGATES.count }).map(
  (place) => String.fromCodePoint(place < SURROGATES.first ? place : place + SURROGATES.count),
  (text) => {
    const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (code === undefined || text !== String.fromCodePoint(code).toWellFormed())
      throw new Error('Not one character.');
    return code < SURROGATES.first ? code : code - SURROGATES.count;
  },
);

/** Text of any script, control characters among it, that is well-formed. */
export const anyText = (length: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.string({ unit: character, ...length });
