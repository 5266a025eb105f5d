/**
 * The languages whose dictionary is there.
 * @param files names in the folder of dictionaries: Chromium's are a language and two numbers, `en-GB-10-1.bdic`
 * @param known the languages that Chromium can check
 */
export function installedLanguages(files: readonly string[], known: readonly string[]): string[] {
  const named = files.flatMap((file) => /^(.+?)-\d+-\d+\.bdic$/.exec(file)?.[1] ?? []);
  return known.filter((language) => named.some((name) => isSame(name, language)));
}

/**
 * The system's dictionaries that Chromium can use, under the names by which it looks for them.
 * @param files names in a folder of the system, `en_GB.bdic`
 * @param known the languages that Chromium can check
 */
export function usableDictionaries(
  files: readonly string[],
  known: readonly string[],
): { file: string; name: string }[] {
  return files.flatMap((file) => {
    const code = /^([a-z]{2,3}(?:_[A-Z]{2})?)\.bdic$/.exec(file)?.[1]?.replace('_', '-');
    const language = known.find((each) => code !== undefined && isSame(each, code));
    return language === undefined ? [] : [{ file, name: `${language}-${versionOf(language)}.bdic` }];
  });
}

/** Chromium's version of a dictionary, a part of its name (components/spellcheck/common/spellcheck_common.cc). */
const versionOf = (language: string): string => (language.startsWith('en-') ? '10-1' : '3-0');

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
