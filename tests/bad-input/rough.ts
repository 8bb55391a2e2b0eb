import { expect } from 'vitest';
import type { kithApp } from '#server/app.ts';

type App = ReturnType<typeof kithApp>;

/** An answer as it came, before anything is made of it. */
export interface Rough {
  status: number;
  text: string;
  headers: Headers;
}

interface Sent {
  method?: string;
  body?: BodyInit;
  cookie?: string;
  headers?: Record<string, string>;
}

/** Sends exactly these bytes. */
export async function sends(app: App, path: string, sent: Sent = {}): Promise<Rough> {
  const { method = 'POST', body, cookie = '', headers } = sent;
  const answer = await app.request(path, {
    method,
    body,
    headers: { 'content-type': 'application/json', host: 'localhost', cookie, ...headers },
    duplex: 'half',
  } as RequestInit);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

const inside =
  /\bat .+:\d+:\d+|node_modules|\.ts\b|sqlite|select |insert |update |Invalid input|expected (string|number|array|object)|undefined/i;

/** An error is problem+json of the same status, with a sentence that says nothing of the machine inside. */
export function expectProblem({ status, text, headers }: Rough, where = ''): void {
  expect(headers.get('content-type'), where).toBe('application/problem+json');
  const said = JSON.parse(text) as { status: number; title: string; code: string; type: string };
  expect(said.status, where).toBe(status);
  expect(said.type, where).toBe(`urn:kith:${said.code}`);
  expect(said.title.length, `${where} ${said.title}`).toBeGreaterThanOrEqual(20);
  expect(said.title, where).toMatch(/[.?”]( \([A-Z0-9, -]+\))?$/);
  expect(text, where).not.toMatch(inside);
}

/** Whatever was sent, nothing broke: it was done, or refused with a sentence. */
export function expectNoHarm(answer: Rough, where = ''): void {
  expect(answer.status, where).toBeLessThan(500);
  if (answer.status >= 400) expectProblem(answer, where);
}
