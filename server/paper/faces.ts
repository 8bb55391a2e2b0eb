import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';

/**
 * The faces in which a letter is set, packed with Kith: the words of most letters in Times, which every reader of PDFs has
 * built in; where that lacks a sign, in Noto, which has Latin, Cyrillic, Greek, Devanagari, Arabic, Hebrew and Thai letters
 * and pictures. Kith’s own faces are packed as WOFF2 with a variable weight, which the PDF writer cannot take in.
 */
const packed = [
  'noto-sans/files/noto-sans-latin',
  'noto-sans/files/noto-sans-latin-ext',
  'noto-sans/files/noto-sans-vietnamese',
  'noto-sans/files/noto-sans-cyrillic',
  'noto-sans/files/noto-sans-cyrillic-ext',
  'noto-sans/files/noto-sans-greek',
  'noto-sans/files/noto-sans-greek-ext',
  'noto-sans/files/noto-sans-devanagari',
  'noto-sans-arabic/files/noto-sans-arabic-arabic',
  'noto-sans-hebrew/files/noto-sans-hebrew-hebrew',
  'noto-sans-thai/files/noto-sans-thai-thai',
  'noto-sans-arabic/files/noto-sans-arabic-symbols',
  'noto-emoji/files/noto-emoji-emoji',
] as const;

export type Face = (typeof packed)[number];
type Document = InstanceType<typeof PDFDocument>;

const require = createRequire(import.meta.url);
const fileOf = (face: Face) => require.resolve(`@fontsource/${face}-400-normal.woff`);

const knowsFaces = new WeakSet<Document>();

/** Sets a face; it is read once for each document. */
export function setFace(document: Document, face: Face): void {
  if (!knowsFaces.has(document)) {
    for (const one of packed) document.registerFont(one, fileOf(one));
    knowsFaces.add(document);
  }
  document.font(face);
}

/** Characters beyond Latin-1 that the standard faces of a PDF have (Windows-1252). */
const alsoStandard = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** Whether every sign is in the faces that every reader of PDFs has. */
export const isStandard = (words: string): boolean =>
  Array.from(words).every((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return (
      code === 10 || (code >= 32 && code <= 126) || (code >= 160 && code <= 255) || alsoStandard.has(sign)
    );
  });

/** Joins signs, or says how one is drawn; a face that has the signs need not have these. */
const joins = /\u200c|\u200d|\ufe0e|\ufe0f/gu;

/** Whether the face now set has a sign: one it lacks is drawn as its first glyph. */
function has(document: Document, code: number): boolean {
  const face: unknown = Reflect.get(Reflect.get(document, '_font') ?? {}, 'font');
  const asks: unknown = Reflect.get(face ?? {}, 'hasGlyphForCodePoint');
  return typeof asks === 'function' && asks.call(face, code) === true;
}

type FaceOf = (sign: string) => Face | undefined;
const facesOf = new WeakMap<Document, FaceOf>();

/** Tells, for one document, which face has all of what is read as one sign; undefined where none has. */
export function faces(document: Document): FaceOf {
  const made = facesOf.get(document) ?? newFaces(document);
  facesOf.set(document, made);
  return made;
}

function newFaces(document: Document): FaceOf {
  const known = new Map<string, Face | undefined>();
  const find = (sign: string) =>
    packed.find((face) => {
      setFace(document, face);
      return Array.from(sign.replace(joins, '')).every((one) => has(document, one.codePointAt(0) ?? 0));
    });
  return (sign) => {
    if (!known.has(sign)) known.set(sign, find(sign));
    return known.get(sign);
  };
}
