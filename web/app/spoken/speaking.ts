import i18next from 'i18next';
import { catalogue, type Words } from '#web/app/catalogue.ts';
import { languageFor } from './language-for.ts';
import { inEnglish, type Part } from './part.ts';
import { languageAt, type Piece, pieceOf } from './piece-of.ts';

type Others = Readonly<Record<string, () => Promise<{ default: Words }>>>;

/** A language beside English, as readers may choose it. */
export interface Offered {
  /** What it calls itself. */
  name: string;
  /** That a page is there in English alone. */
  onlyEnglish: string;
  /** The addresses of the pages that are whole in it; any other is wholly in English. */
  pages: readonly string[];
}

interface Speaking {
  /** Resolves once English is spoken. */
  there: Promise<unknown>;
  /** The files of every other language, by their path. */
  others: Others;
  offered: Readonly<Record<string, Offered>>;
  /** The languages of the reader’s machine, the dearest first. */
  own: readonly string[];
  /** The one that was chosen on this device. */
  chosen?: string | undefined;
  /** Where the language is said to the browser and to whoever reads aloud. */
  root?: { lang: string; dir: string };
}

export type Spoken = ReturnType<typeof speaking>;

/** The words of one piece of a folder; none where they cannot be brought just now, and the page is in English. */
async function wordsOf(folder: string, piece: Piece, others: Others): Promise<Words | undefined> {
  const paths = Object.keys(others).filter((path) => languageAt(path) === folder && pieceOf(path) === piece);
  try {
    const files = await Promise.all(paths.map(async (path) => [path, await others[path]?.()] as const));
    return catalogue(
      Object.fromEntries(files.flatMap(([path, file]) => (file ? [[path, file] as const] : []))),
    );
  } catch {
    return undefined;
  }
}

/**
 * Speaks the reader’s language on each page that is whole in it, and English on every other: no page is half in one and
 * half in another. The words of a language come instead of those of English, which come once a page needs them.
 */
export function speaking({ there: english, others, offered, own, chosen, root }: Speaking) {
  const wantedOf = (one?: string) => languageFor([...(one ? [one] : []), ...own], Object.keys(offered));
  let wanted = wantedOf(chosen);
  const parts: Part[] = [];
  const asked = new Map<string, Promise<void>>();
  const lacks = new Set<string>();

  /** Brings a piece of the wanted language; where it does not come, the pages stay in English. */
  function ownWords(piece: Piece): Promise<void> {
    const { folder } = wanted;
    if (folder === 'en') return Promise.resolve();
    const before = asked.get(folder + piece);
    const now =
      before ??
      wordsOf(folder, piece, others).then((words) => {
        if (words) i18next.addResourceBundle(folder, 'translation', words, true, true);
        else {
          asked.delete(folder + piece);
          lacks.add(folder);
        }
      });
    asked.set(folder + piece, now);
    return now;
  }

  const isWhole = (at: string) =>
    !lacks.has(wanted.folder) && (offered[wanted.folder]?.pages.includes(at) ?? false);

  const there = english.then(() => ownWords('first'));

  const inOwn = ({ piece }: Part) => Promise.all([ownWords(piece), piece === 'all' && ownWords('home')]);
  const isSpoken = (at: string) => wanted.folder !== 'en' && isWhole(at);

  /** In which of the two pages were shown so far: what comes later comes in these. */
  const needed = new Set<'own' | 'english'>(wanted.folder === 'en' ? ['english'] : []);

  /** Brings a part of what pages say. */
  async function brought(part: Part): Promise<void> {
    if (!parts.includes(part)) parts.push(part);
    await there;
    if (needed.has('own')) await inOwn(part);
    if (needed.has('english') || lacks.has(wanted.folder)) await inEnglish(part, there);
  }

  async function ready(at: string): Promise<void> {
    await there;
    if (isSpoken(at)) {
      needed.add('own');
      await Promise.all(parts.map(inOwn));
      if (isSpoken(at)) return;
    }
    needed.add('english');
    await Promise.all(parts.map((part) => inEnglish(part, there)));
  }

  /** Resolves once the words are there that a page at this address says; who reads English waits for nothing here. */
  const readyFor = (at: string) => (wanted.folder === 'en' ? undefined : ready(at));

  /** Says to all that stands which language is spoken on the page that is shown. */
  function speakOn(at: string): void {
    const dearest = wanted.folder === 'en' ? wanted.language : 'en';
    const [language, folder] = isSpoken(at) ? [wanted.language, wanted.folder] : [dearest, 'en'];
    if (i18next.language !== language) void i18next.changeLanguage(language);
    if (root) [root.lang, root.dir] = [folder, i18next.dir(folder)];
  }

  return {
    there,
    brought,
    readyFor,
    speakOn,
    /** The language that was wanted, by its folder; the page may be in English all the same. */
    wanted: () => wanted.folder,
    /** What the wanted language says of a page that is not there in it. */
    onlyEnglish: () => offered[wanted.folder]?.onlyEnglish,
    /** Speaks this language from now on, where the page stands, without loading anything anew. */
    async choose(folder: string, at: string): Promise<void> {
      lacks.delete(folder);
      wanted = wantedOf(folder);
      await ownWords('first');
      await ready(at);
      speakOn(at);
    },
  };
}
