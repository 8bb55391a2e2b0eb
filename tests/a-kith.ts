import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { kithApp } from '#server/app.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { type Mail, openMail } from '#server/post/outbox.ts';
import { readSettings, type Settings } from '#server/settings.ts';
import { aDatabase, noDatabase } from './postgres/engine-of-tests.ts';
import { quickPasswords } from './quick-passwords.ts';

export const aPassword = 'grey otters hum at dusk';

/** What Helena says on the first visit to Willow House. */
export const aFirstVisit = {
  service: 'Willow House',
  name: 'Helena Marques',
  email: 'helena@example.org',
  password: aPassword,
  zone: 'Europe/London',
  country: 'GB',
};

/** What a request came back with. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
  headers: Headers;
}

/** What a browser asks: Kith itself, or its address. */
type Door = Pick<ReturnType<typeof kithApp>, 'request'>;

/** One browser: it keeps its cookies from request to request. */
export class Visitor {
  readonly #app: Door;
  readonly #cookies = new Map<string, string>();
  readonly headers: Record<string, string> = {};

  constructor(app: Door) {
    this.#app = app;
  }

  /** By whom it signs in, where it has; after a pause it does so again. */
  account: { email: string; password: string } | undefined;

  async signsInAgain(): Promise<void> {
    if (this.account) await this.post('/api/sign-in', this.account);
  }

  /** The same browser, at another server of the same service. */
  at({ app }: Pick<AKith, 'app'>): Visitor {
    const there = new Visitor(app);
    for (const [name, value] of this.#cookies) there.#cookies.set(name, value);
    return there;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async asks<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Answer<Body>> {
    const isForm = body instanceof FormData;
    const answer = await this.#app.request(path, {
      method,
      headers: {
        // As a browser does it.
        ...(isForm ? { origin: 'http://localhost' } : { 'content-type': 'application/json' }),
        host: 'localhost',
        cookie: this.cookie,
        ...this.headers,
      },
      body: isForm || body === undefined ? body : JSON.stringify(body),
    });
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : {}) as Body };
  }

  /** A file, as a browser downloads it. */
  reads = async (path: string): Promise<Response> =>
    this.#app.request(path, { headers: { host: 'localhost', cookie: this.cookie } });

  #keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const [name = '', ...value] = pair.split('=');
    if (/max-age=0/i.test(cookie)) this.#cookies.delete(name);
    else this.#cookies.set(name, value.join('='));
  }

  get = <Body = Record<string, unknown>>(path: string) => this.asks<Body>('GET', path);
  post = <Body = Record<string, unknown>>(path: string, body: unknown = {}) =>
    this.asks<Body>('POST', path, body);
  put = <Body = Record<string, unknown>>(path: string, body: unknown) => this.asks<Body>('PUT', path, body);
  delete = <Body = Record<string, unknown>>(path: string) => this.asks<Body>('DELETE', path);
}

/** Less, by an hour, than the shortest that a session of staff lasts unused: twelve hours, moved ahead once an hour at most. */
const unused = 10 * 3_600_000;

/** A running Kith on a real SQLite file in a folder of its own, whose clock a test may move. */
export class AKith {
  readonly installation: Installation;
  readonly app: ReturnType<typeof kithApp>;
  readonly #folder: string;
  readonly #clock: { at: number };
  readonly #visitors: Visitor[] = [];
  #door: Door;
  #server: ServerType | undefined;

  constructor(installation: Installation, folder: string, clock: { at: number }) {
    this.installation = installation;
    this.app = kithApp(installation);
    this.#door = this.app;
    this.#folder = folder;
    this.#clock = clock;
  }

  static async open(flags: Partial<Settings> = {}): Promise<AKith> {
    const folder = mkdtempSync(join(tmpdir(), 'kith-'));
    const clock = { at: Date.now() };
    const database = aDatabase(folder);
    const installation = await openInstallation(readSettings({}, { folder, database, ...flags }), {
      log: pino({ level: 'silent' }),
      now: () => new Date(clock.at),
      passwords: quickPasswords,
    });
    return new AKith(installation, folder, clock);
  }

  /** From now on whoever comes asks over a real line, at an address of its own. */
  async listens(): Promise<void> {
    const port = await new Promise<number>((resolve) => {
      this.#server = serve({ fetch: this.app.fetch, hostname: '127.0.0.1', port: 0 }, (at) =>
        resolve(at.port),
      );
    });
    const address = `http://127.0.0.1:${port}`;
    const request = (path: string | URL | Request, init?: RequestInit) => {
      const headers = new Headers(init?.headers);
      headers.delete('host');
      if (headers.has('origin')) headers.set('origin', address);
      return fetch(new URL(String(path), address), { ...init, headers });
    };
    this.#door = { request };
  }

  /** Another server on the same database and folder; it is closed by `closeInstallation`. */
  async another(): Promise<AKith> {
    const installation = await openInstallation(this.installation.settings, {
      log: pino({ level: 'silent' }),
      now: this.installation.now,
      passwords: quickPasswords,
    });
    return new AKith(installation, this.#folder, this.#clock);
  }

  async close(): Promise<void> {
    await new Promise((resolve) => (this.#server ? this.#server.close(resolve) : resolve(undefined)));
    await closeInstallation(this.installation);
    rmSync(this.#folder, { recursive: true, force: true });
    await noDatabase(this.#folder);
  }

  visitor = (): Visitor => {
    const visitor = new Visitor(this.#door);
    this.#visitors.push(visitor);
    return visitor;
  };

  /** Moves the clock; over hours those who are signed in use Kith meanwhile, so that they stay so. */
  async later(milliseconds: number): Promise<void> {
    if (milliseconds <= unused) return this.pause(milliseconds);
    for (let left = milliseconds; left > 0; left -= unused) {
      this.pause(Math.min(left, unused));
      for (const visitor of this.#visitors) if (visitor.cookie) await visitor.get('/api/here');
    }
  }

  /** Moves the clock while nobody uses Kith. */
  pause(milliseconds: number): void {
    this.#clock.at += milliseconds;
    forgetSignedIn();
  }

  /** Names the service; the visitor is its first administrator, who is a therapist too. */
  async named(): Promise<Visitor> {
    const visitor = this.visitor();
    await visitor.post('/api/first', { ...aFirstVisit, code: this.installation.setUpCode ?? '' });
    return visitor;
  }

  async letters(): Promise<Mail[]> {
    const rows = await this.installation.db
      .selectFrom('letter')
      .selectAll()
      .orderBy('at')
      .orderBy('id')
      .execute();
    return rows.map((row) => openMail(this.installation.master, row));
  }

  /** A further member, invited by an administrator and signed in. */
  async member(by: Visitor, name: string, roles: string[]): Promise<Visitor & { id: string }> {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
    const invited = await by.post<{ link: string }>('/api/invitations', {
      kind: 'member',
      name,
      email,
      roles,
    });
    const visitor = this.visitor();
    await visitor.post(`/api/invitations/${tokenIn(invited.body.link)}/accept`, {
      password: aPassword,
    });
    const here = await visitor.get<{ me: { id: string } }>('/api/here');
    return Object.assign(visitor, { id: here.body.me.id });
  }

  /** A course opened by a therapist for a new client. */
  async course(
    by: Visitor,
    client: { name: string; email?: string } = { name: 'Ana Duarte', email: 'ana@example.org' },
  ): Promise<{ id: string; client: string }> {
    const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };
    const opened = await by.post<{ id: string; client: string }>('/api/courses', {
      id: newId(),
      client,
      protocol,
      referral: '',
    });
    return opened.body;
  }

  /** The client of a course, invited by their therapist and signed in. */
  async client(by: Visitor, client: string): Promise<Visitor> {
    const invited = await by.post<{ link: string }>('/api/invitations', { kind: 'client', client });
    const visitor = this.visitor();
    await visitor.post(`/api/invitations/${tokenIn(invited.body.link)}/accept`, { password: aPassword });
    return visitor;
  }
}

export const tokenIn = (link: string) => new URL(link).searchParams.get('token') ?? '';
