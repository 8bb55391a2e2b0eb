import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the built web app lies. */
export const builtWebApp = fileURLToPath(new URL('../../dist/web', import.meta.url));

const fileOf = (page: string, language: string) =>
  join(builtWebApp, language === 'en' ? `${page}.html` : `${page}.${language}.html`);

/** The languages in which pages that need no app were built, English among them. */
export const languagesBuilt = (): string[] =>
  existsSync(builtWebApp)
    ? ['en', ...readdirSync(builtWebApp).flatMap((name) => /^plain\.([\w-]+)\.html$/.exec(name)?.[1] ?? [])]
    : ['en'];

/** A page as it was built, in this language where it was built in it; nothing where the web app is not built. */
export function builtPage(page: 'index' | 'plain' | 'sign-in', language = 'en'): string | undefined {
  const file = [language, 'en'].map((one) => fileOf(page, one)).find((one) => existsSync(one));
  return file === undefined ? undefined : readFileSync(file, 'utf8');
}

/** A page that does not ask at once who is here, as every other does. */
export const withoutAskingWho = (page: string): string =>
  page.replace(/<link rel="preload" as="fetch"[^>]*>/, '');
