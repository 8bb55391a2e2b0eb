import PDFDocument from 'pdfkit';

type Document = InstanceType<typeof PDFDocument>;

/** An empty tagged report, and its bytes once it is ended. */
export function documentOf({ title, service }: { title: string; service: string }): {
  document: Document;
  done: Promise<Uint8Array<ArrayBuffer>>;
} {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 56, bottom: 56, left: 56, right: 56 },
    info: { Title: title, Author: service, Creator: 'Kith' },
    displayTitle: true,
    lang: 'en',
    tagged: true,
    pdfVersion: '1.7',
  });
  const pieces: Buffer[] = [];
  const done = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
    document.on('error', reject);
  });
  return { document, done };
}
