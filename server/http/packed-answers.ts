import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';

/**
 * Answers are packed in one piece and quickly: a course takes some 70 microseconds so, where a stream that packs takes
 * 800. What is long is packed off the thread that answers. Files of the page are packed when they are built.
 */

export const worthPacking = 1024;
const quickEnough = 200_000;
const level = 1;
const packOffTheThread = promisify<Uint8Array | string, { level: number }, Buffer>(gzip);

const isText = /^(?:text\/(?!event-stream)|application\/(?:[a-z.]+\+)?(?:json|xml|javascript)|image\/svg)/;
const takesPacked = /(?:^|[\s,])(?:gzip|\*)(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i;

/** Whether whoever asks takes a packed answer, by the header in which they say so. */
export const packsFor = (encodings: string | undefined): boolean => takesPacked.test(encodings ?? '');

export const packed = (body: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(body, { level }));

type Head = [status: number, headers: OutgoingHttpHeaders];

/** What is answered in one piece, long enough and text, goes out packed where whoever asks takes it so. */
export function packsAnswer(
  asked: Pick<IncomingMessage, 'method' | 'headers'>,
  answer: ServerResponse,
): void {
  if (asked.method === 'HEAD' || !packsFor(asked.headers['accept-encoding']?.toString())) return;
  const plain = {
    writeHead: answer.writeHead.bind(answer),
    write: answer.write.bind(answer),
    flushHeaders: answer.flushHeaders.bind(answer),
    end: answer.end.bind(answer),
  };
  let held: Head | undefined;
  const asItIs = () => {
    if (held) plain.writeHead(...held);
    held = undefined;
  };
  const endPacked = (body: Uint8Array) => {
    const [status, headers] = held ?? [200, {}];
    held = undefined;
    plain.writeHead(status, { ...headers, 'content-encoding': 'gzip', 'content-length': body.length });
    plain.end(body);
  };
  Object.assign(answer, {
    writeHead(status: number, headers?: OutgoingHttpHeaders) {
      const named = inLowerCase(headers);
      if (named['content-encoding'] || !isText.test(String(named['content-type'] ?? '')))
        return plain.writeHead(status, headers);
      held = [status, { ...named, vary: withEncoding(named.vary) }];
      return answer;
    },
    write(...chunk: Parameters<typeof plain.write>) {
      asItIs();
      return plain.write(...chunk);
    },
    flushHeaders() {
      asItIs();
      plain.flushHeaders();
    },
    end(body?: unknown) {
      const isWhole = typeof body === 'string' || body instanceof Uint8Array;
      if (!held || !isWhole || body.length < worthPacking) {
        asItIs();
        return isWhole ? plain.end(body) : plain.end();
      }
      if (body.length <= quickEnough) endPacked(packed(body));
      else void packOffTheThread(body, { level }).then(endPacked, () => answer.destroy());
      return answer;
    },
  });
}

const inLowerCase = (headers: OutgoingHttpHeaders = {}): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const withEncoding = (vary: OutgoingHttpHeaders[string]): string =>
  [vary, 'accept-encoding'].flat().filter(Boolean).join(', ');
