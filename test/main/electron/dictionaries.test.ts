import { expect, it } from 'vitest';
import { installedLanguages } from '../../../src/main/electron/dictionaries.ts';

it('knows the languages whose dictionary is there', () => {
  const files = ['en-GB-10-1.bdic', 'de-DE-3-0.bdic', 'README', 'fr-FR.bdic', 'xx-1-0.bdic'];
  expect(installedLanguages(files, ['en-US', 'en-GB', 'de-DE', 'fr-FR'])).toEqual(['en-GB', 'de-DE']);
  expect(installedLanguages([], ['en-US'])).toEqual([]);
});
