import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A text as a gateway took it. */
export interface TextTaken {
  to: string;
  from: string;
  text: string;
}

/** What it does with the next texts: takes them, has too much to do, or falls silent once it has taken one. */
type Does = 'takes' | 'too many' | 'falls silent';

const e164 = /^\+[1-9]\d{6,14}$/;

interface Answered {
  status: number;
  body: object;
}

/** What a gateway of one kind reads and answers, as its public description says. */
export interface Kind {
  path: string;
  /** The text that is asked for; undefined where whoever asks has no right key. */
  reads: (request: IncomingMessage, body: string) => TextTaken | undefined;
  refusesKey: Answered;
  refusesNumber: (to: string) => Answered;
  stoppedBefore: (to: string) => Answered;
  tooMany: Answered;
  takes: (text: TextTaken) => Answered;
}

const account = 'AC00000000000000000000000000000001';
const key = 'the-key-of-the-gateway';

const ofTwilio = (status: number, code: number, message: string): Answered => ({
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});

/** Of Twilio’s Messages: a form, a name and password, refusals with a number of their own. */
export const asTwilio: Kind = {
  path: `/2010-04-01/Accounts/${account}/Messages.json`,
  reads({ headers }, body) {
    const basic = `Basic ${Buffer.from(`${account}:${key}`).toString('base64')}`;
    if (headers.authorization !== basic) return undefined;
    const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    const form = new URLSearchParams(isForm ? body : '');
    return { to: form.get('To') ?? '', from: form.get('From') ?? '', text: form.get('Body') ?? '' };
  },
  refusesKey: ofTwilio(401, 20003, 'Authenticate'),
  refusesNumber: (to) => ofTwilio(400, 21211, `The 'To' number ${to} is not a valid phone number.`),
  stoppedBefore: () => ofTwilio(400, 21610, 'Attempt to send to unsubscribed recipient'),
  tooMany: ofTwilio(429, 20429, 'Too Many Requests'),
  takes: ({ to, from, text }) => ({
    status: 201,
    body: {
      sid: 'SM00000000000000000000000000000001',
      status: 'queued',
      to,
      from,
      body: text,
      error_code: null,
    },
  }),
};

const ofTelnyx = (status: number, code: string, title: string): Answered => ({
  status,
  body: { errors: [{ code, title, detail: title }] },
});

/** Of Telnyx’s messages: JSON, a key for whoever bears it, refusals in a list. */
export const asTelnyx: Kind = {
  path: '/v2/messages',
  reads({ headers }, body) {
    if (headers.authorization !== `Bearer ${key}`) return undefined;
    return headers['content-type'] === 'application/json' ? JSON.parse(body) : { to: '', from: '', text: '' };
  },
  refusesKey: ofTelnyx(401, '10009', 'Authentication failed'),
  refusesNumber: () => ofTelnyx(400, '40310', "Invalid 'to' address"),
  stoppedBefore: () => ofTelnyx(403, '40300', 'Blocked due to STOP message'),
  tooMany: ofTelnyx(429, '10011', 'Too many requests'),
  takes: ({ to }) => ({
    status: 200,
    body: { data: { record_type: 'message', to: [{ phone_number: to, status: 'queued' }] } },
  }),
};

/** A gateway for text messages, for as much as one text needs: it refuses what the real one refuses. */
export class ATextGateway {
  readonly texts: TextTaken[] = [];
  /** Numbers whose holders have answered STOP. */
  readonly stopped = new Set<string>();
  /** Numbers that nobody has. */
  readonly unknown = new Set<string>();
  visits = 0;
  does: Does = 'takes';
  readonly #kind: Kind;
  readonly #server: Server;

  constructor(kind: Kind) {
    this.#kind = kind;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /** @returns how Kith is set up to send by it */
  async open() {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    const gateway = this.#kind === asTwilio ? ('twilio' as const) : ('telnyx' as const);
    return {
      gateway,
      account,
      key,
      from: '+447700900900',
      url: `http://127.0.0.1:${port}${this.#kind.path}`,
    };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.visits += 1;
    let body = '';
    for await (const bytes of request) body += String(bytes);
    const { status, body: said } = this.#answer(request, body);
    if (this.does === 'falls silent') return void response.destroy();
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  }

  #answer(request: IncomingMessage, body: string): Answered {
    const kind = this.#kind;
    const asked =
      request.method === 'POST' && request.url === kind.path ? kind.reads(request, body) : undefined;
    if (!asked) return kind.refusesKey;
    if (this.does === 'too many') return kind.tooMany;
    if (!e164.test(asked.to) || asked.text === '' || this.unknown.has(asked.to))
      return kind.refusesNumber(asked.to);
    if (this.stopped.has(asked.to)) return kind.stoppedBefore(asked.to);
    this.texts.push(asked);
    return kind.takes(asked);
  }
}
