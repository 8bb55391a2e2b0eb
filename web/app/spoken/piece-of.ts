/**
 * The pieces in which the words of a language beside English come: what frames and doors say, what Home and Help now say of
 * a client, and all else.
 */
export type Piece = 'first' | 'home' | 'all';

const first = /\/(away|entry|faults|frame|phone|refusals|ui|group\/(kept|list))\.ts$/;
const home =
  /\/(audit|help-lines|known|client\/(change|client|feedback|group|help|plan|work|help\/away|work\/nothing))\.ts$/;

/** The piece in which a file of words comes, by its path. */
export function pieceOf(path: string): Piece {
  if (first.test(path)) return 'first';
  return home.test(path) ? 'home' : 'all';
}

/** The code of a language that has a folder, out of the path of one of its files: `messages/da/entry.ts` is `da`. */
export const languageAt = (path: string): string => path.match(/messages\/([^/]+)\//)?.[1] ?? '';
