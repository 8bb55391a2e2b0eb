import PDFDocument from 'pdfkit';
import { setFace } from './pdf-faces.ts';

/** A letter as it is put on paper. */
export interface LetterOnPaper {
  title: string;
  /** The day under the title, in words. */
  day: string;
  service: string;
  words: string;
}

const breaks = /\r\n?|[\u0085\u2028\u2029]/g;
/** Signs that are not seen and that no face draws; the joiners within emoji and words stay. */
const unseen = /[^\P{C}\n\u200c\u200d]/gu;

/** The face Kith reads a letter's words in has these for what some keyboards and drafts use instead. */
const drawable = (words: string) =>
  words
    .normalize('NFC')
    .replaceAll(breaks, '\n')
    .replaceAll('\t', '    ')
    .replaceAll('\u202f', '\u00a0')
    .replaceAll(unseen, '')
    .replace(endless, (word) => Array.from(word).map(brokenAt).join(''));

/** A word that no line holds is broken here: looking for its breaks letter by letter takes a minute. */
const endless = /\S{81,}/g;
const brokenAt = (sign: string, nth: number) => (nth > 0 && nth % 40 === 0 ? `\n${sign}` : sign);

/** Draws a letter on A4. Resolves with the file's bytes; throws a sentence when a letter of it cannot be shown. */
export async function drawLetter(letter: LetterOnPaper): Promise<Uint8Array<ArrayBuffer>> {
  const { title, day, service } = letter;
  const words = drawable(letter.words);
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 80, bottom: 80, left: 85, right: 85 },
    info: { Title: title, Author: service, Creator: 'Kith' },
    displayTitle: true,
    lang: 'en',
  });
  const pieces: Buffer[] = [];
  const done = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
    document.on('error', reject);
  });
  setFace(document, `${title}${day}${drawable(service)}${words}`);
  document.fontSize(10).fillColor('#544b40').text(drawable(service));
  document.moveDown(2).fontSize(20).fillColor('#221d17').text(title);
  document.fontSize(10).fillColor('#544b40').text(day);
  document.moveDown(1.5).fontSize(12).fillColor('#221d17');
  for (const paragraph of words.split(/\n{2,}/)) {
    document.text(paragraph, { lineGap: 4, paragraphGap: 10 });
  }
  document.end();
  return done;
}
