import { join } from 'node:path';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { Trouble } from '#server/trouble.ts';
import { packsFolder, readPackFile, readPacks } from './wording.ts';
import { writeOnce } from './write-once.ts';

/** Checks a pack and copies it into the data folder with who brought it and when. Throws Trouble where it is not taken. */
export function addWording(file: string, dataFolder: string, by: string, now: Date) {
  const pack = readPackFile(file);
  if (typeof pack === 'string') throw new Trouble(`Nothing was added from ${file}: ${pack}`, 'pack-refused');
  const folder = packsFolder(dataFolder);
  const already = readPacks(dataFolder).packs.find((one) => one.pack.instrument === pack.instrument);
  if (already) {
    throw new Trouble(
      `Nothing was added: ${join(folder, already.file)} brings the wording of ${pack.instrument} already. Take that file out of the folder first.`,
      'pack-already',
    );
  }
  const to = join(folder, `${pack.instrument}.json`);
  const whole = { ...pack, installed: { by, on: now.toISOString().slice(0, 10) } };
  const became = writeOnce(to, whole);
  if (became !== 'written') {
    throw new Trouble(
      became === 'already there'
        ? `Nothing was added: ${to} is there and cannot be used. Mend that file, or take it out of the folder first.`
        : `Nothing was added: Kith cannot write to ${folder}. Give your account the right to write there.`,
      'not-writable',
    );
  }
  const shortName = shortNameOf(pack.instrument);
  return { to, shortName, ...whole };
}
