import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RepeatedName, readJson } from '#core/forms/read-json.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import type { ContentPack } from '#core/instruments/wording/pack-shape.ts';
import { checkPack } from '#core/instruments/wording/packs.ts';
import { wordingWords } from './words.ts';

/** A pack in force, and the name of its file. */
export interface InstalledPack {
  file: string;
  pack: ContentPack;
}

/** The wording a service brought: what is in force, and a sentence for each file that is left out. */
export interface InstalledPacks {
  packs: InstalledPack[];
  leftOut: string[];
}

const mostBytes = 512 * 1024;

/** How the files of response curves end: they stand in the same folder, and are no wording. */
export const curveEnding = '.curve.json';

export const packsFolder = (folder: string) => join(folder, 'instruments');

/** What a pack file says, or the sentence that says why it cannot be taken. */
export function readPackFile(path: string): ContentPack | string {
  try {
    if (statSync(path).size > mostBytes) return wordingWords.en.itIsLargerThanHalf;
    const pack = checkPack(readJson(readFileSync(path, 'utf8')));
    return isRefusal(pack) ? pack.because : pack;
  } catch (error) {
    if (error instanceof RepeatedName) return error.message;
    if (error instanceof SyntaxError) return wordingWords.en.itIsNotReadableJson;
    return wordingWords.en.itCannotBeReadCheck;
  }
}

/** The names of the files of wording in a data folder, in their order; none where there is no such folder. */
export function packFilesIn(dataFolder: string): string[] {
  try {
    return readdirSync(packsFolder(dataFolder))
      .filter((name) => name.endsWith('.json'))
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Every pack in the data folder by the names of their files; of two for one instrument the first is in force. */
export function readPacks(dataFolder: string): InstalledPacks {
  const folder = packsFolder(dataFolder);
  const found: InstalledPacks = { packs: [], leftOut: [] };
  const leaveOut = (file: string, why: string) =>
    found.leftOut.push(wordingWords.en.wordingInIsLeftOut(join('instruments', file), why));
  let files: string[] = [];
  try {
    files = packFilesIn(dataFolder);
  } catch {
    found.leftOut.push(wordingWords.en.folderCannotBeRead(folder));
  }
  for (const file of files.filter((name) => !name.endsWith(curveEnding))) {
    const pack = readPackFile(join(folder, file));
    if (typeof pack === 'string') {
      leaveOut(file, pack);
      continue;
    }
    const first = found.packs.find((one) => one.pack.instrument === pack.instrument);
    if (first) {
      leaveOut(file, wordingWords.en.bringsWordingOfAlready(first.file, pack.instrument));
    } else found.packs.push({ file, pack });
  }
  return found;
}
