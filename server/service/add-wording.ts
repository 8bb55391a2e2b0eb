import { join } from 'node:path';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { Trouble } from '#server/trouble.ts';
import { packsFolder, readPackFile, readPacks } from './wording.ts';
import { addWordingWords } from './words.ts';
import { writeOnce } from './write-once.ts';

/** Checks a pack and copies it into the data folder with who brought it and when. Throws Trouble where it is not taken. */
export function addWording(file: string, dataFolder: string, by: string, now: Date) {
  const pack = readPackFile(file);
  if (typeof pack === 'string')
    throw new Trouble(addWordingWords.en.nothingWasAdded(file, pack), 'pack-refused');
  const folder = packsFolder(dataFolder);
  const already = readPacks(dataFolder).packs.find((one) => one.pack.instrument === pack.instrument);
  if (already) {
    throw new Trouble(
      addWordingWords.en.nothingWasAddedBringsWording(join(folder, already.file), pack.instrument),
      'pack-already',
    );
  }
  const to = join(folder, `${pack.instrument}.json`);
  const whole = { ...pack, installed: { by, on: now.toISOString().slice(0, 10) } };
  const became = writeOnce(to, whole);
  if (became !== 'written') {
    throw new Trouble(
      became === 'already there'
        ? addWordingWords.en.nothingWasAddedIs(to)
        : addWordingWords.en.nothingWasAddedKithCannot(folder),
      'not-writable',
    );
  }
  const shortName = shortNameOf(pack.instrument);
  return { to, shortName, ...whole };
}
