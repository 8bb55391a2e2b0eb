import { Agent, request } from 'node:http';

/** One request to send: its path and, for a write, its body. */
export interface Asked {
  path: string;
  body?: unknown;
}

export interface Measured {
  requests: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

const usualHands = 8;

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
          cookie,
          ...(text === undefined
            ? {}
            : {
                'content-type': 'application/json',
                'content-length': Buffer.byteLength(text),
                prefer: 'return=minimal',
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

/** Sends a fixed number of requests with eight hands, or as many as are given; the first tenth only warms up. */
export async function load(
  port: number,
  cookie: string,
  requests: number,
  next: (n: number) => Asked,
  hands = usualHands,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: hands });
  const warm = Math.ceil(requests / 10);
  const times: number[] = [];
  let sent = 0;
  let began = 0;
  const hand = async () => {
    while (sent < requests + warm) {
      const n = sent;
      sent += 1;
      if (n === warm) began = performance.now();
      const start = performance.now();
      await once(agent, port, cookie, next(n));
      if (n >= warm) times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    requests: times.length,
    perSecond: times.length / seconds,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
  };
}
