import { existsSync } from 'node:fs';
import type PDFDocument from 'pdfkit';
import { problem } from '#server/http/problem.ts';

/**
 * Kith's own faces are packaged as WOFF2 with a variable weight, which the PDF writer cannot take in. A letter is set
 * in Times, which every reader has; where that lacks a letter, in a face of this machine that has it.
 */
const wide = '/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf';

type Document = InstanceType<typeof PDFDocument>;

/** Characters beyond Latin-1 that the standard faces of a PDF have (Windows-1252). */
const alsoStandard = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

const isStandard = (sign: string) => {
  const code = sign.codePointAt(0) ?? 0;
  return code === 10 || (code >= 32 && code <= 126) || (code >= 160 && code <= 255) || alsoStandard.has(sign);
};

/** Scripts written from right to left, or whose letters change with their neighbours. */
const joined =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const cannot = (sign: string) =>
  problem(
    422,
    'not-in-this-face',
    `This letter holds “${sign}”, which the PDF made here cannot show. Open the letter’s page and choose Print: every browser can save it as a PDF with all its letters.`,
    { sign },
  );

/** Sets the face a letter is written in. Throws a sentence when no face at hand has all its letters. */
export function setFace(document: Document, words: string): void {
  const signs = [...new Set(words.normalize('NFC'))];
  const other = signs.filter((sign) => !isStandard(sign));
  if (other.length === 0) {
    document.font('Times-Roman');
    return;
  }
  const turned = signs.find((sign) => joined.test(sign));
  if (turned) throw cannot(turned);
  if (!existsSync(wide)) throw cannot(other[0] ?? '');
  document.font(wide);
  const missing = other.find((sign) => !has(document, sign));
  if (missing) throw cannot(missing);
}

/** Whether the face now set has a sign: one it lacks is drawn as its first glyph. */
function has(document: Document, sign: string): boolean {
  const face: unknown = Reflect.get(Reflect.get(document, '_font') ?? {}, 'font');
  const asks: unknown = Reflect.get(face ?? {}, 'hasGlyphForCodePoint');
  return typeof asks === 'function' && asks.call(face, sign.codePointAt(0)) === true;
}
