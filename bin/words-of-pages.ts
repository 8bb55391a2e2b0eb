import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { said as saidHere } from './said.js';

/** What the pages say before any script runs, or without one: `{{plain.title}}` is that text of the catalogue. */

const camel = (part: string) => part.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The texts of one language by the name that stands in a page. */
async function saidIn(folder: string): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const { default: words } = (await import(pathToFileURL(join(folder, file)).href)) as {
      default: Readonly<Record<string, unknown>>;
    };
    for (const [key, text] of Object.entries(words))
      if (typeof text === 'string') said.set(`${camel(file.slice(0, -3))}.${key}`, text);
  }
  return said;
}

/** What a page asks for and a language does not say. */
const lacksOf = (page: string, said: ReadonlyMap<string, string>): string[] =>
  [...page.matchAll(/\{\{([\w.]+)\}\}/g)].flatMap(([, key = '']) => (said.get(key)?.trim() ? [] : [key]));

const inWords = (page: string, said: ReadonlyMap<string, string>) =>
  page.replaceAll(/\{\{([\w.]+)\}\}/g, (_, key: string) => {
    const text = said.get(key);
    if (text === undefined) throw new Error(`No catalogue says ${key}.`);
    return text;
  });

/** Of a page that the app draws, what stands there without it is in this language; of any other, all of it. */
const inLanguage = (page: string, language: string) =>
  page.includes('<noscript>')
    ? page.replace('<noscript>', `<noscript lang="${language}">`)
    : page.replace('<html lang="en">', `<html lang="${language}">`);

/** The languages in which the catalogue says what pages say without the app. */
const languagesIn = (messages: string) =>
  readdirSync(messages).filter((language) => readdirSync(join(messages, language)).includes('without-app'));

/**
 * Puts the texts into the pages: `plain.html` is in English, and beside it stands `plain.da.html`, which the server sends to
 * who reads that (`server/http/web-app-page.ts`).
 *
 * @param messages the folder of the catalogues
 */
export function wordsOfPages(messages: string): Plugin {
  const folder = (language: string) => join(messages, language, 'without-app');
  return {
    name: 'words-of-pages',
    transformIndexHtml: async (page, { server }) =>
      server ? inWords(page, await saidIn(folder('en'))) : page,
    async writeBundle({ dir = '' }, bundle) {
      const pages = Object.keys(bundle).filter((name) => name.endsWith('.html'));
      for (const name of pages) {
        const page = await readFile(join(dir, name), 'utf8');
        if (!page.includes('{{')) continue;
        for (const language of languagesIn(messages)) {
          const named = language === 'en' ? name : name.replace(/\.html$/, `.${language}.html`);
          const words = await saidIn(folder(language));
          const lacks = lacksOf(page, words);
          if (lacks.length > 0 && language !== 'en') {
            console.error(saidHere.en.pageInEnglish(name, language, lacks));
            continue;
          }
          await writeFile(join(dir, named), inWords(inLanguage(page, language), words));
        }
      }
    },
  };
}
