import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Pool } from 'pg';
import { statements } from './schema.ts';

/**
 * What Kith is measured beside: node:http and pg, one prepared statement a request on an index, committed
 * synchronously. It keeps no history and no seal and asks nobody who they are. Told its database by DATABASE_URL.
 */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 8 });

const bands = [
  [20, 'severe'],
  [15, 'moderately severe'],
  [10, 'moderate'],
  [5, 'mild'],
  [0, 'minimal'],
] as const;
const bandOf = (total: number) => bands.find(([from]) => total >= from)?.[1] ?? 'minimal';

const run = (statement: keyof typeof statements, values: unknown[]) =>
  pool.query({ ...statements[statement], values });

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
}

const isAnswer = (answer: unknown): answer is number =>
  typeof answer === 'number' && Number.isInteger(answer) && answer >= 0 && answer <= 3;

async function submitPhq9(course: string, { id, answers }: Record<string, unknown>) {
  if (!Array.isArray(answers) || answers.length !== 9 || !answers.every(isAnswer)) return undefined;
  const total = answers.reduce((sum, answer) => sum + answer, 0);
  const at = new Date();
  const band = bandOf(total);
  await run('score', [id, course, 'phq-9', answers, total, band, at.toISOString().slice(0, 10), at]);
  return { id, total, band };
}

async function answerTo(request: IncomingMessage): Promise<unknown> {
  const [, place = '', id = '', what = ''] = (request.url ?? '').split('/');
  if (request.method === 'GET') {
    if (place === 'caseload') return (await run('caseload', [id])).rows;
    return (await run('trajectory', [id, 'phq-9'])).rows;
  }
  const body = await bodyOf(request);
  if (what === 'scores') return submitPhq9(id, body);
  if (what === 'notes') {
    await run('draft', [body.id, id, body.body, new Date()]);
    return { id: body.id };
  }
  const signed = await run('sign', [id, new Date()]);
  return signed.rows[0];
}

/** Packed as Kith packs it: quickly, and only what is long enough to gain by it. */
function send(request: IncomingMessage, response: ServerResponse, answer: unknown): void {
  const text = Buffer.from(JSON.stringify(answer ?? { refused: true }));
  const status = answer === undefined ? 422 : 200;
  const packed = text.length > 1024 && (request.headers['accept-encoding'] ?? '').includes('gzip');
  const body = packed ? gzipSync(text, { level: 1 }) : text;
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': body.length,
    ...(packed && { 'content-encoding': 'gzip' }),
  });
  response.end(body);
}

const server = createServer((request, response) => {
  answerTo(request).then(
    (answer) => send(request, response, answer),
    (error: unknown) => {
      response.writeHead(500).end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
process.on('message', () => process.send?.({ megabytes: process.memoryUsage.rss() / 1024 / 1024 }));
process.on('disconnect', () => {
  server.close();
  void pool.end().then(() => process.exit(0));
});
