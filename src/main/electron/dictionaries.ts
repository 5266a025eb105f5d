/**
 * The languages whose dictionary is there.
 * @param files names in the folder of dictionaries: Chromium's are a language and two numbers, `en-GB-10-1.bdic`
 * @param known the languages that Chromium can check
 */
export function installedLanguages(files: readonly string[], known: readonly string[]): string[] {
  const named = files.flatMap((file) => /^(.+?)-\d+-\d+\.bdic$/.exec(file)?.[1] ?? []);
  return known.filter((language) => named.some((name) => name.toLowerCase() === language.toLowerCase()));
}
