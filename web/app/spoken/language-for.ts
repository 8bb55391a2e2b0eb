/**
 * A language as dates and numbers can be written in it; undefined for none. Some browsers say it as their machine does, as
 * in `en-US@posix` or `de_CH.UTF-8`.
 */
function readable(said: string): string | undefined {
  const [tag = ''] = said.split(/[@.]/);
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * The first of the reader’s languages that Kith speaks, with its folder: a folder for the region where there is one,
 * else that of the language. English where it speaks none of them.
 */
export function languageFor(own: readonly string[], spoken: readonly string[]) {
  for (const said of own) {
    const language = readable(said);
    if (language === undefined) continue;
    const [base = ''] = language.split('-');
    const folder = [language, base].find((one) => one === 'en' || spoken.includes(one));
    if (folder) return { language, folder };
  }
  return { language: 'en', folder: 'en' };
}
