import PDFDocument from 'pdfkit';
import { problem } from '#server/http/problem.ts';
import { isStandard } from './faces.ts';
import { setParagraph, unprintable } from './set-lines.ts';
import { refusedToDraw } from './words.ts';

type Document = InstanceType<typeof PDFDocument>;

/** A letter as it is put on paper. */
export interface LetterOnPaper {
  title: string;
  /** The day under the title, in words. */
  day: string;
  service: string;
  words: string;
}

const breaks = /\r\n?|[\u0085\u2028\u2029]/g;
/**
 * Signs that are not seen and that no face draws; the joiners within emoji and words stay. Whatever may be seen, such as
 * the end of a verse in Arabic or a sign of somebody's own, is drawn or named, and never left out in silence.
 */
const unseen =
  /(?!\n|\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Surrogate}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** Spaces of other widths, such as word processors set; those at which no line ends stay so. */
const fixedSpaces = /[\u2007\u202f]/g;
const otherSpaces = /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g;
/** Marks that no packed face has, and the nearest that one has. */
const nearest: Readonly<Record<string, string>> = { '\u2012': '–', '\u2015': '—', '\u201f': '“' };

/** The face Kith reads a letter's words in has these for what some keyboards and drafts use instead. */
const drawable = (words: string) =>
  words
    .normalize('NFC')
    .replaceAll(breaks, '\n')
    .replaceAll('\t', '    ')
    .replaceAll(fixedSpaces, '\u00a0')
    .replaceAll(otherSpaces, ' ')
    .replaceAll(/[\u2012\u2015\u201f]/g, (mark) => nearest[mark] ?? mark)
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
  refuseUnprintable(document, drawable(service), words);
  document.fontSize(10).fillColor('#544b40');
  write(document, drawable(service), { size: 10, lineGap: 0 });
  document.moveDown(2).fillColor('#221d17');
  write(document, title, { size: 20, lineGap: 0 });
  document.fillColor('#544b40');
  write(document, day, { size: 10, lineGap: 0 });
  document.moveDown(1.5).fillColor('#221d17');
  const isPlain = isStandard(words);
  for (const paragraph of words.split(/\n{2,}/)) {
    if (isPlain) write(document, paragraph, body, paragraphGap);
    else {
      for (const line of paragraph.split('\n')) setParagraph(document, line, body);
      document.y += paragraphGap;
    }
  }
  document.end();
  return done;
}

const body = { size: 12, lineGap: 4 };
const paragraphGap = 10;

/** Writes in the face that every reader has, where it has all signs of these words; else in the packed ones. */
function write(document: Document, words: string, size: typeof body, gap = 0): void {
  if (!isStandard(words)) {
    setParagraph(document, words, size);
    return;
  }
  document.font('Times-Roman').fontSize(size.size);
  document.text(words, { lineGap: size.lineGap, paragraphGap: gap });
}

/** So many signs are named, each by so many of its marks. */
const mostNamed = 5;
const mostMarks = 12;

/** Refuses (422) what no packed face has, naming it, and whether it stands in the letter or in the service’s name. */
function refuseUnprintable(document: Document, service: string, words: string): void {
  const inService = isStandard(service) ? [] : unprintable(document, service);
  const inLetter = isStandard(words) ? [] : unprintable(document, words);
  const found = inLetter.length > 0 ? inLetter : inService;
  if (found.length === 0) return;
  const code = inLetter.length > 0 ? 'not-in-this-face' : 'service-not-in-this-face';
  const signs = found.slice(0, mostNamed).map((sign) => Array.from(sign).slice(0, mostMarks).join(''));
  const named = signs.map((sign) => `“${sign}”`).join(', ');
  throw problem(422, code, refusedToDraw.en[code].replace('{{signs}}', named), { signs });
}
