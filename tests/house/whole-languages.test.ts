import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { underKnown } from '#web/app/spoken/known.ts';
import { pieceOf } from '#web/app/spoken/piece-of.ts';
import type { Offered } from '#web/app/spoken/speaking.ts';
import { blocksOf } from '#web/both/how-it-works/pieces.ts';
import { everyMessage, messages } from './every-message.ts';
import { everyNameGiven } from './names-given.ts';
import { reachedFrom, type Said, saidIn, web } from './words-asked.ts';

/** A page is offered in a language once all that it says is there in it: no page is half in one and half in another. */
const text = (file: string) => readFileSync(join(web, file), 'utf8');

/** Pages that stand on no list. */
const alone: Readonly<Record<string, string>> = {
  HowMineWorks: 'both/how-it-works/pages.tsx',
  CloseCard: 'entry/close-card.tsx',
};

/** The pages of a client and the doors by their address, and where each stands. */
function pagesOfClients(): Map<string, string> {
  const lists =
    text('client/pages.ts') +
    text('client/behind-home.ts') +
    text('client/first-pages.ts') +
    text('entry/doors.ts').replaceAll("'./", "'#web/entry/");
  const fileOf = (name: string) =>
    alone[name] ??
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

/** What stands in the frame that a client shares with those who work here, who read it in English; and pictures of pages in English, which nobody else is shown. */
const ofStaff =
  /^frame\.(told\.staff|room\.(low|full)|unanswered)\.|^away\.(?!role|named)|^howItWorks\.picture\./;

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

const languages = globSync('messages/*/offered.ts', { cwd: web }).map((file) => file.split('/').at(-2) ?? '');

async function offeredIn(language: string): Promise<readonly string[]> {
  const { default: offered } = (await import(join(web, `messages/${language}/offered.ts`))) as {
    default: Offered;
  };
  return offered.pages;
}

/** Whether a client lives in these pages: where no more than Help now and the doors are offered, no form of therapy is named. */
const isPlace = (pagesOffered: readonly string[]) => pagesOffered.some((page) => /^\/(home|my\/)/.test(page));

test('a language may begin with Help now and the doors alone, and is asked for no form of therapy', () => {
  expect(isPlace(['/help-now', '/sign-in', '/invitation', '/new-password', '/card'])).toBe(false);
  expect(isPlace(['/help-now', '/home'])).toBe(true);
});

test.each(languages)('each page that is offered in %s says all that it says in it', async (language) => {
  const pagesOffered = await offeredIn(language);
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

test.each(languages)('what Home, Help now and the doors say in %s comes with them', async (language) => {
  const english = new Set((await everyMessage()).keys());
  const spoken = await everyMessage(`${messages}/${language}`);
  const isEarly = (path: string) => pieceOf(path) !== 'all';
  const early = new Set((await everyMessage(`${messages}/${language}`, isEarly)).keys());
  const files = ['client/first-pages.ts', 'client/behind-home.ts', 'client/home/home.tsx', 'entry/doors.ts'];
  const said = files.flatMap((one) => [...reachedFrom(join(web, one))]).flatMap(saidIn);
  const late = said.flatMap((one) => lackingIn(early, english, one).filter((key) => spoken.has(key)));
  expect(said.length).toBeGreaterThan(100);
  expect([...new Set(late)]).toEqual([]);
});

test.each(languages)(
  'how a client’s pages work is told in %s by the names their buttons and pages have in it',
  async (language) => {
    const spoken = await everyMessage(`${messages}/${language}`);
    const english = await everyMessage();
    const own = new Set([...spoken].flatMap(([key, text]) => (key.startsWith('howItWorks.') ? [] : [text])));
    const told = [...spoken].filter(([key]) => /^howItWorks\.client\..*text$/.test(key));
    const named = (text: string) => blocksOf(text).flatMap(({ lines }) => lines.flat());
    const waysIn = (text: string) => named(text).flatMap((piece) => (piece.kind === 'way' ? [piece.to] : []));
    const strange = told.flatMap(([, text]) =>
      named(text).filter((one) => one.kind !== 'words' && !own.has(one.words)),
    );
    expect(strange).toEqual([]);
    for (const [key, text] of told) expect(waysIn(text), key).toEqual(waysIn(english.get(key) ?? ''));
  },
);

test.each(languages)('what a form of therapy calls things to its client is known in %s', async (language) => {
  const spoken = await everyMessage(`${messages}/${language}`);
  if (!isPlace(await offeredIn(language))) return;
  const lacking = everyNameGiven().filter(({ text, of }) => !spoken.has(underKnown(text, of)));
  expect(lacking).toEqual([]);
});
