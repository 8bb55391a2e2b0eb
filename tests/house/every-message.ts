import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { catalogue, type Words } from '#web/app/catalogue.ts';
import { root } from './files.ts';

export const messages = `${root}web/messages`;
const folder = `${messages}/en`;

type Said = readonly [key: string, text: string];

export function saidIn(value: unknown, before: string): Said[] {
  if (typeof value === 'string') return [[before, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => saidIn(inner, `${before}.${key}`));
}

/** Its texts: where it is offered is none. */
const filesIn = (language: string) =>
  readdirSync(language, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && name !== 'offered.ts',
  );

const readFrom = (language: string) => async (file: string) =>
  [file, (await import(pathToFileURL(`${language}/${file}`).href)) as { default: Words }] as const;

/** Every file of the catalogue in English, alone. */
export const everyFile = () => Promise.all(filesIn(folder).map(readFrom(folder)));

/** Every text of a language by its key; of English where none is named. @param isWanted which files of it */
export async function everyMessage(
  language = folder,
  isWanted: (path: string) => boolean = () => true,
): Promise<Map<string, string>> {
  const wanted = filesIn(language).filter((file) => isWanted(`/${file}`));
  const loaded = await Promise.all(wanted.map(readFrom(language)));
  const whole = catalogue(Object.fromEntries(loaded.map(([file, words]) => [`messages/xx/${file}`, words])));
  return new Map(Object.entries(whole).flatMap(([key, inner]) => saidIn(inner, key)));
}
