import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';

/** A whole Kith on a random port with an empty data folder, as a new user would have it. */
export interface Kith {
  address: string;
  running: Running;
  stop: () => Promise<void>;
}

export async function startKith(flags: { demo?: boolean } = {}): Promise<Kith> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-story-'));
  const running = await start(readSettings({}, { port: 0, folder, ...flags }));
  return {
    address: running.address,
    running,
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Caller {
  get: <Answer>(path: string) => Promise<Answer>;
  post: <Answer>(path: string, body: unknown) => Promise<Answer>;
  /** Does an act of a course; gives back the course as it then is. */
  act: <Answer>(course: string, name: string, form: unknown, on?: string) => Promise<Answer>;
}

/** Somebody who goes through the HTTP door with a cookie jar of their own; a refusal throws its sentence. */
export function caller(address: string): Caller {
  let cookie = '';
  async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${address}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const set = response.headers.getSetCookie().map((one) => one.split(';')[0]);
    if (set.length > 0) cookie = set.join('; ');
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as Answer;
  }
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    act: (course, name, form, on) =>
      call('POST', `courses/${course}/acts/${name}`, { id: crypto.randomUUID(), on, form }),
  };
}

export const account = {
  service: 'Harbour Street Therapy',
  name: 'Ana Sousa',
  email: 'ana@example.org',
  password: 'a lamp by the quiet window',
  zone: 'Europe/London',
  country: 'GB',
};

export const iptSixteen = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };

/** Names the service, makes the first account, and opens a course for an invented client. */
export async function withCourse(kith: Kith, client = { name: 'Leila Haddad', born: '1991-05-17', email: 'leila@example.org' }) {
  const therapist = caller(kith.address);
  await therapist.post('first', account);
  const opened = await therapist.post<{ id: string; client: string }>('courses', {
    id: crypto.randomUUID(),
    on: '2026-01-13',
    client,
    protocol: iptSixteen,
    referral: '',
  });
  return { therapist, ...opened };
}
