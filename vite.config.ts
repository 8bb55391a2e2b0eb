import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { writtenDown } from './bin/built.js';
import { languagesTold } from './bin/languages-told.ts';
import { wordsOfPages } from './bin/words-of-pages.ts';
import { pieceOf } from './web/app/spoken/piece-of.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const messagesOf = /\/web\/messages\/(?!en\/)([^/]+)\/(?!offered\.ts$)/;

const drawsAll = /node_modules\/(react|react-dom|scheduler)\//;
const neededAlways = /node_modules\/(clsx|use-sync-external-store|uuid|@tanstack\/[\w-]+)\//;
/** What of these some pages alone ask for. */
const neededByFew = /\/uuid\/dist\/(sha1|v35|v5)\.|\/(infiniteQueryObserver|useInfiniteQuery)\./;

const widgets =
  /node_modules\/(react-aria|react-aria-components|react-stately|@internationalized|@react-[\w-]+)\//;

/** How widgets count and what they say in each language: what is read first names it, and uses none of it. */
const widgetsWords = /node_modules\/@internationalized\/|\/(i18n|virtualFocus|keyboard|number)\b/;

/** All widgets by one name: through it whoever asks for one would seem to ask for every one. */
const everyWidget = /react-aria-components\/dist\/exports\/index/;

type Importers = (id: string) => readonly string[];

/** Whether this file is read with another: that asks for it, or a file that it asks for. */
function isReadWith(root: string, id: string, importersOf: Importers, seen = new Set<string>()): boolean {
  if (id.endsWith(root)) return true;
  if (seen.has(id) || everyWidget.test(id)) return false;
  seen.add(id);
  return importersOf(id).some((by) => isReadWith(root, by, importersOf, seen));
}

const importersIn = (graph: Rolldown.ChunkingContext): Importers => {
  return (of) => graph.getModuleInfo(of)?.importers ?? [];
};

/** The piece of what every page needs in which this stands: what the sign-in is drawn with, which comes before the app; of all else libraries, which seldom change, apart from what is ours. */
function firstPiece(id: string, graph: Rolldown.ChunkingContext): string | null {
  if (drawsAll.test(id)) return 'door';
  if (neededByFew.test(id)) return null;
  if (neededAlways.test(id)) return 'libraries';
  const isOurs = !id.includes('node_modules');
  if (!isOurs && (!widgets.test(id) || widgetsWords.test(id))) return null;
  // A line that nearly every page with a form reads is no piece by itself.
  if (id.endsWith('/web/ui/fields/submits.ts')) return 'door';
  const isWith = (root: string) => isReadWith(root, id, importersIn(graph));
  if (!isWith('/web/main.tsx')) return null;
  if (isWith('/web/door.tsx')) return 'door';
  return isOurs ? 'first' : 'libraries';
}

/** What a therapist begins with at a desk: the course with its measures, and Today. */
const courseBegins = ['rooms', 'course', 'measures/measures'].map(
  (one) => `/web/therapist/course/${one}.tsx`,
);
const todayBegins = ['/web/therapist/today/today.tsx'];

/**
 * The piece in which this stands of what a client begins with: Home at first, and what comes behind it; each apart from
 * what a desk begins with too, so that nobody there waits for the pages of a client.
 */
function homesPiece(id: string, graph: Rolldown.ChunkingContext): string | null {
  if (/node_modules|\/web\/messages\//.test(id)) return null;
  const isWith = (root: string) => isReadWith(root, id, importersIn(graph));
  if (isWith('/web/client/first-pages.ts'))
    return [...todayBegins, ...courseBegins].some(isWith) ? 'home.all' : 'home';
  if (!isWith('/web/client/behind-home.ts')) return null;
  if (todayBegins.some(isWith)) return 'rules';
  return courseBegins.some(isWith) ? 'behind.course' : 'behind';
}

/** The rooms of a course that are opened most, each after those whose pieces it may bring with its own. */
const inTurn = ['course', 'measures/measures', 'session/session'];

/** The pages, and whatever else is asked for by itself, that read this file. */
function readBy(id: string, graph: Rolldown.ChunkingContext, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(id) ?? {};
  const further = importers.flatMap((by) => readBy(by, graph, seen));
  return dynamicImporters.length > 0 ? [id, ...further] : further;
}

/**
 * The piece of what several rooms of a course share, so that none comes in a hundred small ones: that of the first of
 * them. What doors, Today and all other pages read as well stands apart, so that these wait for no room.
 */
function roomsPiece(id: string, graph: Rolldown.ChunkingContext): string | null {
  if (!/\/(core|web)\//.test(id) || /node_modules|\/web\/messages\//.test(id)) return null;
  const by = readBy(id, graph);
  const room = inTurn.find((one) => by.some((page) => page.endsWith(`/web/therapist/course/${one}.tsx`)));
  if (!room || by.length < 2) return null;
  // The diary books, moves and cancels by the forms of a course, and brings their pieces with its own.
  const others = by.filter((page) => !/\/web\/therapist\/(course|diary)\//.test(page));
  const whose = new Set(
    others.map((page) => page.match(/\/(doors|today(?=\.tsx)|therapist(?!\/today))\b/)?.[1] ?? 'all'),
  );
  return [room.split('/')[0], ...[...whose].toSorted()].join('.');
}

/** The piece of the words of Home of a client, of Today of a therapist, and of the measures of a course: few, and not one for each file. */
function wordsPiece(id: string, graph: Rolldown.ChunkingContext): string | null {
  const language = id.match(messagesOf)?.[1];
  if (language) return `words-${language}-${pieceOf(id)}`;
  const ofOne = id.match(/\/web\/app\/spoken\/words-of-(home|today|measures)\.ts$/)?.[1];
  if (ofOne) return `words-${ofOne}`;
  const by = graph.getModuleInfo(id)?.importers ?? [];
  if (!/\/web\/messages\/en\//.test(id) || by.some((one) => one.endsWith('/web/app/words.ts'))) return null;
  const list = ['home', 'today', 'measures'].find((one) =>
    by.some((file) => file.endsWith(`/words-of-${one}.ts`)),
  );
  return list ? `words-${list}` : null;
}

const pack = promisify(brotliCompress);

/** Scripts and styles are packed once, here, more closely than there is time for when they are asked for. */
const packedBeside: Plugin = {
  name: 'packed-beside',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const written = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
    await Promise.all(
      written.map(async (name) => {
        const file = join(dir, name);
        await writeFile(`${file}.br`, await pack(await readFile(file)));
      }),
    );
  },
};

/** The pages that are brought behind the first one shown, and their words, by the name of the list they stand in. */
const behind = {
  'behind-home':
    /\/web\/(client\/(?!frame\/route|routes).*|both\/how-it-works\/.*|app\/spoken\/words-of-(clients|how-it-works))\.tsx?$/,
  'behind-course':
    /\/web\/(therapist\/course\/(?!routes|record\/search|session\/parts|work\/start\/search).*|app\/spoken\/words-of-courses)\.tsx?$/,
};

/**
 * Lists the pieces of all pages of a client, and of all rooms of a course: once the first is shown they are brought
 * behind it, so that each page is there without a line though it was never opened.
 */
const broughtBehind: Plugin = {
  name: 'brought-behind',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const [list, isOfThem] of Object.entries(behind)) {
      const found = new Set<string>();
      const take = (name: string) => {
        const piece = bundle[name];
        if (found.has(name) || piece?.type !== 'chunk' || piece.isEntry) return;
        found.add(name);
        for (const style of piece.viteMetadata?.importedCss ?? []) found.add(style);
        for (const next of piece.imports) take(next);
        // What a page of theirs brings later belongs to it; what shared pieces may bring is known by each course alone.
        const isTheirs = piece.moduleIds.some((id) => isOfThem.test(id));
        for (const next of isTheirs ? piece.dynamicImports : []) take(next);
      };
      for (const [name, piece] of Object.entries(bundle)) {
        if (piece.type === 'chunk' && piece.moduleIds.some((id) => isOfThem.test(id))) take(name);
      }
      const source = JSON.stringify([...found].map((name) => `/${name}`).toSorted());
      this.emitFile({ type: 'asset', fileName: `${list}.json`, source });
    }
  },
};

/** The pages that people begin with, by their address, each with what it is made of; its route asks for the same. */
const begunWith = {
  '/home': ['client/first-pages', 'app/spoken/words-of-home'],
  '/today': ['therapist/pages', 'therapist/today/today', 'app/spoken/words-of-today'],
  '/courses/$/measures': [
    'therapist/course/rooms',
    'therapist/course/course',
    'therapist/course/measures/measures',
    'app/spoken/words-of-measures',
  ],
};

/**
 * Lists the pieces of those pages, so that the server names them in the page and none waits for another to ask for it;
 * and what the app itself begins from, which is brought once the sign-in stands.
 */
const namedInThePage: Plugin = {
  name: 'named-in-the-page',
  apply: 'build',
  generateBundle(_, bundle) {
    const pieces = Object.entries(bundle).flatMap(([name, one]) =>
      one.type === 'chunk' ? [[name, one] as const] : [],
    );
    const withItsOwn = (name: string, found: Set<string>): Set<string> => {
      const piece = bundle[name];
      if (found.has(name) || piece?.type !== 'chunk') return found;
      found.add(name);
      for (const style of piece.viteMetadata?.importedCss ?? []) found.add(style);
      for (const next of piece.imports) withItsOwn(next, found);
      return found;
    };
    const beginsWith = (page: string): Set<string> => {
      const found = new Set<string>();
      for (const [name, { facadeModuleId }] of pieces)
        if (facadeModuleId?.endsWith(`/web/${page}.html`)) withItsOwn(name, found);
      return found;
    };
    const before = beginsWith('index');
    const named = Object.entries(begunWith).map(([page, files]) => {
      const found = new Set<string>();
      for (const file of files) {
        const holding = pieces.find(([, { moduleIds }]) =>
          moduleIds.some((id) => id.replace(/\.tsx?$/, '').endsWith(`/web/${file}`)),
        );
        if (!holding) throw new Error(`No piece holds ${file}.`);
        withItsOwn(holding[0], found);
      }
      return [page, [...found].filter((one) => !before.has(one)).map((one) => `/${one}`)];
    });
    const source = JSON.stringify(Object.fromEntries(named));
    this.emitFile({ type: 'asset', fileName: 'begun-with.json', source });
    const atTheDoor = beginsWith('sign-in');
    this.emitFile({
      type: 'asset',
      fileName: 'behind-door.json',
      source: JSON.stringify([...before].filter((one) => !atTheDoor.has(one)).map((one) => `/${one}`)),
    });
  },
};

export default defineConfig({
  root: 'web',
  plugins: [
    react(),
    wordsOfPages(here('web/messages')),
    languagesTold,
    broughtBehind,
    namedInThePage,
    packedBeside,
    writtenDown('web'),
  ],
  resolve: {
    alias: [
      { find: /^temporal-polyfill$/, replacement: here('web/app/days/temporal.ts') },
      { find: /^zod$/, replacement: here('web/app/checked-without-compiling.ts') },
      { find: /^(react-)?i18next$/, replacement: here('web/app/spoken/said-without-i18next.ts') },
    ],
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000, // All that a language says comes in one piece.
    // A browser of before 2023 asks for each piece as it meets it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The sign-in comes before the app. The page that says nothing is one of its own, so that it opens without any script;
      // of the last only the styles are used, by the pages that the server writes for anybody (decision 033).
      input: ['index.html', 'sign-in.html', 'plain.html', 'public.html'].map((page) => here(`web/${page}`)),
      output: {
        // A piece named for all who ask for it is called by its own name alone.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        codeSplitting: {
          groups: [
            // How another language is spoken is brought only to who reads or chooses one.
            {
              name: 'another-language',
              test: /\/web\/(app\/spoken\/(another|language-for|offered|speaking|piece-of)|messages\/[^/]+\/offered\.ts$)/,
              includeDependenciesRecursively: false,
            },
            { name: 'zod', test: /node_modules\/zod\/|checked-without-compiling/ },
            // What every page needs comes in few pieces: of many small ones each is asked for by itself.
            { debugName: 'first', name: firstPiece, includeDependenciesRecursively: false },
            {
              name: 'widgets',
              test: widgets,
              includeDependenciesRecursively: false,
              entriesAware: true,
              entriesAwareMergeThreshold: 60_000,
            },
            // What Home of a client needs, and what comes behind it, comes in few pieces too.
            { debugName: 'home', name: homesPiece, includeDependenciesRecursively: false },
            { debugName: 'rooms', name: roomsPiece, includeDependenciesRecursively: false },
            // A language beside English comes in three pieces, which are brought only to who reads it.
            { debugName: 'words', name: wordsPiece, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
});
