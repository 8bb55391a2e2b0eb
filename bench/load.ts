import { Agent, request } from 'node:http';
import { v7 as newId } from 'uuid';

/** One request to send: its path and, for a write, its body. */
export interface Asked {
  path: string;
  body?: unknown;
}

let sheets = 0;

/** Another sheet each time, since the same one on the same day is recorded once: eight answers from 0 to 3, item 9 at 0. */
function anotherSheet(): number[] {
  sheets += 1;
  return [...Array.from({ length: 8 }, (_, item) => (sheets >> (2 * item)) & 3), 0];
}

/** A PHQ-9 for a course, as a client or a therapist sends it. */
export function onePhq9(course: string): Required<Asked> {
  return {
    path: `/api/courses/${course}/acts/answerMeasure`,
    body: { id: newId(), form: { instrument: 'phq-9', answers: anotherSheet() } },
  };
}

export interface Measured {
  requests: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
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

function once(agent: Agent, port: number, cookie: string, { path, body }: Asked): Promise<void> {
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
        response.resume();
        response.on('end', () => {
          if (response.statusCode && response.statusCode < 300) resolve();
          else reject(new Error(`${path} answered ${response.statusCode}`));
        });
      },
    );
    asking.on('error', reject);
    asking.end(text);
  });
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** One kind of request to one server. */
export interface Asking {
  port: number;
  cookie: string;
  /** Several are asked one after the other, and count as one. */
  next: (n: number) => Asked | readonly Asked[];
}

/** Connections that stay open from one burst to the next, as browsers keep theirs. */
const connections = (hands: number) => new Agent({ keepAlive: true, maxSockets: hands });

interface Burst {
  times: number[];
  seconds: number;
}

/** Sends requests with so many hands at a time, from the `from`th on. */
async function burst(
  { port, cookie, next }: Asking,
  from: number,
  requests: number,
  agent: Agent,
): Promise<Burst> {
  const times: number[] = [];
  let sent = from;
  const hand = async () => {
    while (sent < from + requests) {
      const n = sent;
      sent += 1;
      const start = performance.now();
      for (const asked of [next(n)].flat()) await once(agent, port, cookie, asked);
      times.push(performance.now() - start);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: agent.maxSockets }, hand));
  const seconds = (performance.now() - began) / 1000;
  return { times, seconds };
}

function measured(bursts: readonly Burst[]): Measured {
  const times = bursts.flatMap((one) => one.times).sort((a, b) => a - b);
  const seconds = bursts.reduce((sum, one) => sum + one.seconds, 0);
  return {
    requests: times.length,
    perSecond: times.length / seconds,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
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

const turns = 10;

/**
 * Two servers in turns, a tenth of the requests at a time, so that whatever else the machine does falls on both; each
 * is warmed up by as many requests as are measured.
 */
export async function loadInTurns(
  one: Asking,
  other: Asking,
  requests: number,
): Promise<[Measured, Measured]> {
  const part = Math.ceil(requests / turns);
  const agents = [connections(usualHands), connections(usualHands)] as const;
  const bursts: [Burst[], Burst[]] = [[], []];
  for (let turn = 0; turn < 2 * turns; turn += 1) {
    const ofOne = await burst(one, turn * part, part, agents[0]);
    const ofOther = await burst(other, turn * part, part, agents[1]);
    if (turn < turns) continue;
    bursts[0].push(ofOne);
    bursts[1].push(ofOther);
  }
  for (const agent of agents) agent.destroy();
  return [measured(bursts[0]), measured(bursts[1])];
}
