import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders of languages, one each: a file that is laid there is read, and nothing has to be built anew for it. */
const folders = fileURLToPath(new URL('../../web/messages', import.meta.url));

const read = createRequire(import.meta.url);

const others = existsSync(folders)
  ? readdirSync(folders, { withFileTypes: true })
      .filter((one) => one.isDirectory() && one.name !== 'en')
      .map(({ name }) => name)
  : [];

/** The languages beside English that have a folder. */
export const otherLanguages = (): readonly string[] => others;

/** What a file of a language says, by its path below the folder of the language; undefined where there is none. */
export function fileOf(language: string, path: string): unknown {
  const file = join(folders, language, path);
  if (!existsSync(file)) return undefined;
  const { default: words }: { default?: unknown } = read(file);
  return words;
}
