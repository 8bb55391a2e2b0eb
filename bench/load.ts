import { Agent, request } from 'node:http';
import { v7 as newId } from 'uuid';
import { type Came, type Pages, unpacked } from './page.ts';

/** One request to send: its path and, for a write, its body. */
export interface Asked {
  path: string;
  body?: unknown;
}

const sheets = new Map<string, number>();

/** Another sheet of this course each time, since the same one on the same day is recorded once: eight answers from 0 to 3, item 9 at 0. */
function anotherSheet(course: string): number[] {
  const sheet = (sheets.get(course) ?? 0) + 1;
  sheets.set(course, sheet);
  return [...Array.from({ length: 8 }, (_, item) => (sheet >> (2 * item)) & 3), 0];
}

/** A PHQ-9 for a course, as a client or a therapist sends it. */
export function onePhq9(course: string): Required<Asked> {
  return {
    path: `/api/courses/${course}/acts/answerMeasure`,
    body: { id: newId(), form: { instrument: 'phq-9', answers: anotherSheet(course) } },
  };
}

export interface Measured {
  requests: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Of body, for one request, as they come over the wire. */
  bytes: number;
}

const usualHands = 8;

/** What a browser sends along with everything it asks. */
const asABrowser = {
  accept: 'application/json',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-GB,en;q=0.9',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'same-origin',
  'user-agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
};

export function once(
  agent: Agent,
  { port, cookie, pages }: Pick<Asking, 'port' | 'cookie' | 'pages'>,
  { path, body }: Asked,
): Promise<Came> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path,
        method: text === undefined ? 'GET' : 'POST',
        headers: {
          ...asABrowser,
          ...pages?.headers(path),
          cookie,
          ...(text === undefined
            ? {}
            : {
                origin: `http://127.0.0.1:${port}`,
                'content-type': 'application/json',
                'content-length': Buffer.byteLength(text),
              }),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const encoding = response.headers['content-encoding'];
          const came = { encoding, body: Buffer.concat(parts) };
          if (response.statusCode && response.statusCode < 300) resolve(came);
          else
            void unpacked(came).then((says) =>
              reject(new Error(`${path} answered ${response.statusCode}: ${says}`)),
            );
        });
      },
    );
    asking.on('error', reject);
    asking.end(text);
  });
}

export const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** One kind of request to one server. */
export interface Asking {
  port: number;
  cookie: string;
  /** Where acts are sent from pages that have the course open, which they open before anything is measured. */
  pages?: Pages;
  /** Several are asked one after the other, and count as one. */
  next: (n: number) => Asked | readonly Asked[];
}

/** Connections that stay open from one burst to the next, as browsers keep theirs. */
const connections = (hands: number) => new Agent({ keepAlive: true, maxSockets: hands });

interface Burst {
  times: number[];
  bytes: number;
  seconds: number;
}

/** Sends requests with so many hands at a time, from the `from`th on. */
async function burst(asking: Asking, from: number, requests: number, agent: Agent): Promise<Burst> {
  const all = Array.from({ length: requests }, (_, n) => [asking.next(from + n)].flat());
  const { pages } = asking;
  for (const path of pages?.notOpen(all.flat().map((one) => one.path)) ?? [])
    await pages?.heard(path, await once(agent, asking, { path }));
  const times: number[] = [];
  let bytes = 0;
  let sent = 0;
  const hand = async () => {
    while (sent < requests) {
      const n = sent;
      sent += 1;
      const start = performance.now();
      for (const asked of all[n] ?? []) {
        const came = await once(agent, asking, asked);
        bytes += came.body.length;
        await pages?.heard(asked.path, came);
      }
      times.push(performance.now() - start);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: agent.maxSockets }, hand));
  const seconds = (performance.now() - began) / 1000;
  return { times, bytes, seconds };
}

function measured(bursts: readonly Burst[]): Measured {
  const times = bursts.flatMap((one) => one.times).sort((a, b) => a - b);
  const seconds = bursts.reduce((sum, one) => sum + one.seconds, 0);
  return {
    requests: times.length,
    perSecond: times.length / seconds,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    bytes: bursts.reduce((sum, one) => sum + one.bytes, 0) / times.length,
  };
}

/** Sends a fixed number of requests with eight hands, or as many as are given, after half as many to warm up. */
export async function load(asking: Asking, requests: number, hands = usualHands): Promise<Measured> {
  const warm = Math.ceil(requests / 2);
  const agent = connections(hands);
  await burst(asking, 0, warm, agent);
  const all = measured([await burst(asking, warm, requests, agent)]);
  agent.destroy();
  return all;
}

/** Each of so many requests once, by one hand and without warming up: what is asked for is met for the first time. */
export async function loadCold(asking: Asking, requests: number): Promise<Measured> {
  const agent = connections(1);
  const all = measured([await burst(asking, 0, requests, agent)]);
  agent.destroy();
  return all;
}

const rounds = 5;

/**
 * Several servers in turns, a fifth of the requests at a time, so that whatever else the machine does falls on all of
 * them; each is warmed up by as many requests as are measured.
 */
export async function loadInTurns(
  askings: readonly Asking[],
  requests: number,
  hands = usualHands,
): Promise<Measured[]> {
  const part = Math.ceil(requests / rounds);
  const each = askings.map((asking) => ({ asking, agent: connections(hands), bursts: [] as Burst[] }));
  for (let round = 0; round < 2 * rounds; round += 1) {
    for (const { asking, agent, bursts } of each) {
      const done = await burst(asking, round * part, part, agent);
      if (round >= rounds) bursts.push(done);
    }
  }
  for (const { agent } of each) agent.destroy();
  return each.map(({ bursts }) => measured(bursts));
}

/** Asks one server while so many hands write to the same: what reading costs beside writing. */
export async function loadBeside(
  asking: Asking,
  beside: Asking,
  { requests, hands, writers }: { requests: number; hands: number; writers: number },
): Promise<Measured> {
  const agents = [connections(hands), connections(writers)] as const;
  let isDone = false;
  const writing = async () => {
    for (let from = 0; !isDone; from += writers) await burst(beside, from, writers, agents[1]);
  };
  const written = writing();
  await burst(asking, 0, Math.ceil(requests / 2), agents[0]);
  const all = measured([await burst(asking, 0, requests, agents[0])]);
  isDone = true;
  await written;
  for (const agent of agents) agent.destroy();
  return all;
}
