import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ResponseCurve, readCurve } from '#core/outcomes/expected-response.ts';
import { Trouble } from '#server/trouble.ts';
import { curveEnding, packFilesIn, packsFolder } from './wording.ts';
import { writeOnce } from './write-once.ts';

/** The response curves a service brought: what is in force, and a sentence for each file that is left out. */
export interface InstalledCurves {
  curves: ResponseCurve[];
  leftOut: string[];
}

const mostBytes = 512 * 1024;

const words = {
  en: {
    unreadable: 'it cannot be read. Check that it is there and that Kith may read it.',
    large: 'it is larger than half a megabyte, so it is no curve.',
    unfit: (why: string) => `it is no curve (${why}). docs/expected-response.md shows the shape.`,
    second: (id: string) => `another file brings the curve of ${id} already.`,
    leftOut: (file: string, why: string) =>
      `The response curve in ${join('instruments', file)} is left out: ${why}`,
    refused: (file: string, why: string) => `Nothing was added from ${file}: ${why}`,
    already: (to: string) =>
      `Nothing was added: ${to} is there. Take that file out first; a course under way is then read by the new curve.`,
    notWritable: (folder: string) =>
      `Nothing was added: Kith cannot write to ${folder}. Give your account the right to write there.`,
  },
};

/** A curve in a file, or the sentence that says why it cannot be taken. */
function readCurveFile(path: string): { curve: ResponseCurve } | string {
  try {
    if (statSync(path).size > mostBytes) return words.en.large;
    const curve = readCurve(readFileSync(path, 'utf8'));
    return typeof curve === 'string' ? words.en.unfit(curve) : { curve };
  } catch {
    return words.en.unreadable;
  }
}

/** Every curve in the data folder; of two for one instrument the first by name is in force. */
export function readCurves(dataFolder: string): InstalledCurves {
  const found: InstalledCurves = { curves: [], leftOut: [] };
  let files: string[] = [];
  try {
    files = packFilesIn(dataFolder).filter((name) => name.endsWith(curveEnding));
  } catch {
    // What reads the wording beside them says that the folder cannot be read.
  }
  for (const file of files) {
    const read = readCurveFile(join(packsFolder(dataFolder), file));
    if (typeof read === 'string') found.leftOut.push(words.en.leftOut(file, read));
    else if (found.curves.some(({ instrument }) => instrument === read.curve.instrument))
      found.leftOut.push(words.en.leftOut(file, words.en.second(read.curve.instrument)));
    else found.curves.push(read.curve);
  }
  return found;
}

/** Checks a curve. Throws Trouble where it is none. */
export function checkCurve(file: string): ResponseCurve {
  const read = readCurveFile(file);
  if (typeof read === 'string') throw new Trouble(words.en.refused(file, read), 'curve-refused');
  return read.curve;
}

/** Checks a curve and copies it into the data folder. Throws Trouble where it is not taken. */
export function addCurve(file: string, dataFolder: string): { to: string; curve: ResponseCurve } {
  const curve = checkCurve(file);
  const folder = packsFolder(dataFolder);
  const to = join(folder, `${curve.instrument}${curveEnding}`);
  const became = writeOnce(to, curve);
  if (became === 'already there') throw new Trouble(words.en.already(to), 'curve-already');
  if (became === 'not writable') throw new Trouble(words.en.notWritable(folder), 'not-writable');
  return { to, curve };
}
