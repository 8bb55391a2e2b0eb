import { inflateSync } from 'node:zlib';

/** The words drawn in a PDF in a standard face, as a reader would copy them; spaces and line ends are one space. */
export function pdfWords(file: Uint8Array): string {
  const bytes = Buffer.from(file);
  const streams: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    const end = bytes.indexOf('endstream', at);
    const drawn = unpacked(bytes.subarray(at + 'stream\n'.length, end));
    if (drawn) streams.push(drawn);
  }
  return streams
    .flatMap((drawn) => [...drawn.matchAll(/\[([^\]]*)\] TJ/g)])
    .map(([, run = '']) =>
      [...run.matchAll(/<([0-9a-f]+)>/gi)]
        .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
        .join(''),
    )
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

function unpacked(stream: Buffer): string | undefined {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return undefined;
  }
}
