import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packsAnswer } from './packed-answers.ts';

const long = JSON.stringify({ words: 'the evenings are the longest '.repeat(80) });

interface Sent {
  type?: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
  inPieces?: boolean;
}

/** What comes of an answer over a real line. */
async function answered(sent: Sent, { encodings, method = 'GET' }: { encodings?: string; method?: string }) {
  const server = createServer((asked, answer) => {
    packsAnswer(asked, answer);
    answer.writeHead(200, { 'Content-Type': sent.type ?? 'application/json', ...sent.headers });
    if (sent.inPieces) answer.write('one ');
    answer.end(sent.body ?? long);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const headers = encodings === undefined ? {} : { 'accept-encoding': encodings };
  const answer = await new Promise<IncomingMessage>((done, failed) => {
    request({ host: '127.0.0.1', port, method, headers }, done).on('error', failed).end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  server.close();
  return { headers: answer.headers, body: Buffer.concat(chunks) };
}

test('a long answer goes out packed, with its length, and says that it depends on what is taken', async () => {
  for (const body of [long, Buffer.from(long), 'ö'.repeat(250_000)]) {
    const { headers, body: came } = await answered({ body }, { encodings: 'gzip, deflate, br, zstd' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(headers['content-length']).toBe(String(came.length));
    expect(gunzipSync(came).toString()).toBe(body.toString());
  }
});

test('whoever does not take it packed gets it as it is', async () => {
  for (const encodings of [undefined, '', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0, br', 'notgzip']) {
    const { headers, body } = await answered({}, { encodings });
    expect([encodings, headers['content-encoding']]).toEqual([encodings, undefined]);
    expect(body.toString()).toBe(long);
  }
  for (const encodings of ['gzip;q=0.5', 'br, GZIP', '*'])
    expect((await answered({}, { encodings })).headers['content-encoding']).toBe('gzip');
});

test('what is short, packed already, no text, told in pieces, or a stream of news goes out as it is', async () => {
  const encodings = 'gzip';
  const asItIs: Sent[] = [
    { body: '{}' },
    { headers: { 'content-encoding': 'br' } },
    { type: 'application/pdf' },
    { type: 'font/woff2' },
    { type: 'text/event-stream' },
    { inPieces: true },
  ];
  for (const sent of asItIs) {
    const { headers, body } = await answered(sent, { encodings });
    expect([sent, headers['content-encoding']]).toEqual([sent, sent.headers?.['content-encoding']]);
    expect(body.toString()).toBe(`${sent.inPieces ? 'one ' : ''}${sent.body ?? long}`);
  }
  const { headers } = await answered({ headers: { vary: 'origin' } }, { encodings });
  expect(headers.vary).toBe('origin, accept-encoding');
});

test('HEAD is answered without a body', async () => {
  const { headers, body } = await answered({}, { encodings: 'gzip', method: 'HEAD' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(body).toHaveLength(0);
});
