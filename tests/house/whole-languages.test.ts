import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { underKnown } from '#web/app/spoken/known.ts';
import type { Offered } from '#web/app/spoken/speaking.ts';
import { everyMessage, messages } from './every-message.ts';
import { everyNameGiven } from './names-given.ts';
import { reachedFrom, type Said, saidIn, web } from './words-asked.ts';

/** A page is offered in a language once all that it says is there in it: no page is half in one and half in another. */
const text = (file: string) => readFileSync(join(web, file), 'utf8');

/** The pages of a client and the doors by their address, and where each stands. */
function pagesOfClients(): Map<string, string> {
  const lists =
    text('client/pages.ts') +
    text('client/behind-home.ts') +
    text('client/first-pages.ts') +
    text('entry/doors.ts').replaceAll("'./", "'#web/entry/");
  const fileOf = (name: string) =>
    new RegExp(`\\b${name}: \\(\\) => import\\('#web/([^']+)'`).exec(lists)?.[1] ??
    new RegExp(`export \\{ [^}]*\\b${name}\\b[^}]* \\} from '#web/([^']+)'`).exec(lists)?.[1];
  const routes = (text('client/routes.tsx') + text('entry/routes.tsx')).matchAll(
    /path: '([^']+)',\s*component: \w+\('(\w+)'\)/g,
  );
  return new Map(
    [...routes].flatMap(([, address = '', name = '']) => {
      const file = fileOf(name);
      return file ? [[address, file] as const] : [];
    }),
  );
}

/** What surrounds a page of a client; nothing surrounds a door. */
const around = ['client/frame/frame.tsx', 'client/my-course.tsx'];
const surrounding = (address: string, file: string) =>
  file.startsWith('entry/') ? [] : address === '/help-now' ? around.slice(0, 1) : around;

/** What stands in the frame that a client shares with those who work here, who read it in English. */
const ofStaff = /^frame\.(told\.staff|room\.(low|full)|unanswered)\.|^away\.(?!role|named)/;

const endings = ['', '_zero', '_one', '_other'];

function lackingIn(spoken: ReadonlySet<string>, english: ReadonlySet<string>, { key, isBegun }: Said) {
  // Of a key of which no more than its first part is known, nothing can be told.
  if (isBegun && key.split('.').length < 3) return [];
  const asked = isBegun
    ? [...english].filter((one) => one.startsWith(key))
    : endings.map((ending) => key + ending).filter((one) => english.has(one));
  return asked.filter((one) => !spoken.has(one) && !ofStaff.test(one));
}

const pages = pagesOfClients();

test('every page of a client is known by its address', () => {
  expect(pages.size).toBeGreaterThan(38);
  for (const file of pages.values()) expect(existsSync(join(web, file)), file).toBe(true);
});

const languages = globSync('app/spoken/offered/*.ts', { cwd: web }).map(
  (file) => file.split('/').at(-1)?.replace('.ts', '') ?? '',
);

test.each(languages)('each page that is offered in %s says all that it says in it', async (language) => {
  const { default: all } = (await import(join(web, `app/spoken/offered/${language}.ts`))) as {
    default: Readonly<Record<string, Offered>>;
  };
  const pagesOffered = all[language]?.pages ?? [];
  const english = new Set((await everyMessage()).keys());
  const spoken = new Set((await everyMessage(`${messages}/${language}`)).keys());
  expect(pagesOffered.length).toBeGreaterThan(0);
  const lacking = pagesOffered.flatMap((address) => {
    const file = pages.get(address);
    if (!file) return [`${address} is no page`];
    const files = [file, ...surrounding(address, file)];
    const said = files.flatMap((one) => [...reachedFrom(join(web, one))]).flatMap(saidIn);
    return said.flatMap((one) =>
      lackingIn(spoken, english, one).map((key) => `${address}: ${key} (${one.file})`),
    );
  });
  expect([...new Set(lacking)]).toEqual([]);
});

test.each(languages)('what a form of therapy calls things to its client is known in %s', async (language) => {
  const spoken = await everyMessage(`${messages}/${language}`);
  const lacking = everyNameGiven().filter(({ text, of }) => !spoken.has(underKnown(text, of)));
  expect(lacking).toEqual([]);
});
