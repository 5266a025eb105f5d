import { expect, it } from 'vitest';
import { installedLanguages, usableDictionaries } from '../../../src/main/electron/dictionaries.ts';

it('knows the languages whose dictionary is there', () => {
  const files = ['en-GB-10-1.bdic', 'de-DE-3-0.bdic', 'README', 'fr-FR.bdic', 'xx-1-0.bdic'];
  expect(installedLanguages(files, ['en-US', 'en-GB', 'de-DE', 'fr-FR'])).toEqual(['en-GB', 'de-DE']);
  expect(installedLanguages([], ['en-US'])).toEqual([]);
});

it('names the system’s dictionaries as Chromium does, those of languages that it knows', () => {
  const files = ['en_US.bdic', 'de_DE.bdic', 'sv.bdic', 'xx_YY.bdic', 'en_US.aff', '../en_US.bdic'];
  expect(usableDictionaries(files, ['en-US', 'de-DE', 'sv'])).toEqual([
    { file: 'en_US.bdic', name: 'en-US-10-1.bdic' },
    { file: 'de_DE.bdic', name: 'de-DE-3-0.bdic' },
    { file: 'sv.bdic', name: 'sv-3-0.bdic' },
  ]);
});
