/** An environment in which a program takes the system's locale to be this one (BCP 47 in, POSIX out). */
export function systemLocale(locale: string): Record<string, string> {
  const posix = `${locale.replaceAll('-', '_')}.UTF-8`;
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(inherited), LC_ALL: posix, LANG: posix, LANGUAGE: locale };
}
