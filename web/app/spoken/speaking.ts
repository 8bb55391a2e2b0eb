import i18next from 'i18next';
import type { Words } from '#web/app/catalogue.ts';
import { type Catalogues, languageFor, sayAlso, sayMore, speak, wordsOf } from '#web/app/language.ts';
import { type Piece, pieceOf } from './piece-of.ts';

/** A language beside English, as readers may choose it. */
export interface Offered {
  /** What it calls itself. */
  name: string;
  /** That a page is there in English alone. */
  onlyEnglish: string;
  /** The addresses of the pages that are whole in it; any other is wholly in English. */
  pages: readonly string[];
}

interface Speaking extends Pick<Catalogues, 'english'> {
  /** Brings which files there are beside English. */
  others: () => Promise<Catalogues['others']>;
  offered: Readonly<Record<string, Offered>>;
  /** The languages of the reader’s machine, the dearest first. */
  own: readonly string[];
  /** The one that was chosen on this device. */
  chosen?: string | undefined;
  /** Where the language is said to the browser and to whoever reads aloud. */
  root?: { lang: string; dir: string };
}

type English = Catalogues['english'];

/** A part of the words, as it comes in English, and the piece of another language it is in. */
interface Part {
  bring: () => Promise<{ english: English }>;
  piece: Piece;
  english?: Promise<void> | undefined;
}

/**
 * Speaks the reader’s language on each page that is whole in it, and English on every other: no page is half in one and
 * half in another. The words of a language come instead of those of English, which come once a page needs them.
 */
export function speaking({ english, others, offered, own, chosen, root }: Speaking) {
  const wantedOf = (one?: string) => languageFor([...(one ? [one] : []), ...own], Object.keys(offered));
  let wanted = wantedOf(chosen);
  let page = '';
  const parts: Part[] = [];
  const asked = new Map<string, Promise<void>>();
  const lacks = new Set<string>();
  const heard = new Set<() => void>();

  /** The words of a piece; none where they, or even the list of their files, do not come just now. */
  async function wordsIn(folder: string, piece: Piece): Promise<Words | undefined> {
    const all = await others().catch(() => undefined);
    const files = Object.entries(all ?? {}).filter(([path]) => pieceOf(path) === piece);
    return all && wordsOf(folder, Object.fromEntries(files));
  }

  /** Brings a piece of the wanted language; where it does not come, the pages stay in English. */
  function ownWords(piece: Piece): Promise<void> {
    const { folder } = wanted;
    if (folder === 'en') return Promise.resolve();
    const before = asked.get(folder + piece);
    const now =
      before ??
      wordsIn(folder, piece).then((words) => {
        if (words) sayAlso(folder, words);
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

  const there = speak(['en'], { english, others: {} }).then(() => ownWords('first'));

  function inEnglish(part: Part): Promise<void> {
    part.english ??= Promise.all([part.bring(), there])
      .then(([come]) => sayMore(come.english))
      .catch((error: unknown) => {
        part.english = undefined;
        throw error;
      });
    return part.english;
  }

  const inOwn = ({ piece }: Part) => Promise.all([ownWords(piece), piece === 'all' && ownWords('home')]);
  const isSpoken = (at: string) => wanted.folder !== 'en' && isWhole(at);

  /** In which of the two pages were shown so far: what comes later comes in these. */
  const needed = new Set<'own' | 'english'>(wanted.folder === 'en' ? ['english'] : []);

  /** Brings a part of what pages say. */
  async function brought(part: Part): Promise<void> {
    if (!parts.includes(part)) parts.push(part);
    await there;
    if (needed.has('own')) await inOwn(part);
    if (needed.has('english') || lacks.has(wanted.folder)) await inEnglish(part);
  }

  async function ready(at: string): Promise<void> {
    await there;
    if (isSpoken(at)) {
      needed.add('own');
      await Promise.all(parts.map(inOwn));
      if (isSpoken(at)) return;
    }
    needed.add('english');
    await Promise.all(parts.map(inEnglish));
  }

  /** Resolves once the words are there that a page at this address says; who reads English waits for nothing here. */
  const readyFor = (at: string) => (wanted.folder === 'en' ? undefined : ready(at));

  /** Says to all that stands which language is spoken on the page that is shown. */
  function speakOn(at: string): void {
    page = at;
    const english = wanted.folder === 'en' ? wanted.language : 'en';
    const [language, folder] = isSpoken(at) ? [wanted.language, wanted.folder] : [english, 'en'];
    if (i18next.language !== language) void i18next.changeLanguage(language);
    if (root) [root.lang, root.dir] = [folder, i18next.dir(folder)];
    for (const hear of heard) hear();
  }

  return {
    there,
    brought,
    readyFor,
    speakOn,
    /** The language that was wanted, by its folder; the page may be in English all the same. */
    wanted: () => wanted.folder,
    /** The languages that pages, or the one at this address, can be read in, each by its folder and what it calls itself. */
    choices: (at?: string): (readonly [folder: string, name: string])[] => [
      ['en', 'English'],
      ...Object.entries(offered)
        .filter(([, one]) => at === undefined || one.pages.includes(at))
        .map(([folder, one]) => [folder, one.name] as const),
    ],
    /** Speaks this language from now on, where the page stands, without loading anything anew. */
    async choose(folder: string): Promise<void> {
      lacks.delete(folder);
      wanted = wantedOf(folder);
      await ownWords('first');
      await ready(page);
      speakOn(page);
    },
    hears(hear: () => void): () => void {
      heard.add(hear);
      return () => heard.delete(hear);
    },
  };
}
