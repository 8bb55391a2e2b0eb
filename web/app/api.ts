import type { Problem } from '#core/answers/problem.ts';

/** The only two calls: see what is at an address, and do something there. */

export class RefusedError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** The line is down, or the server did not answer: what was asked may be asked again. */
export class NoLine extends Error {}

async function answer<Answer>(asked: Promise<Response>): Promise<Answer> {
  let response: Response;
  try {
    response = await asked;
  } catch {
    throw new NoLine();
  }
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as Answer;
  if (response.status >= 500) throw new NoLine();
  const problem = (await response.json().catch(() => null)) as Problem | null;
  throw new RefusedError(problem ?? { status: response.status, code: 'unknown', title: response.statusText });
}

/** Reads `/api/${path}`. Throws Refused with the server's sentence, or NoLine. */
export function see<Answer>(path: string): Promise<Answer> {
  return answer(fetch(`/api/${path}`, { headers: { accept: 'application/json' } }));
}

/** Sends a body to `/api/${path}`. Throws Refused with the server's sentence, or NoLine. */
export function send<Answer>(
  path: string,
  body: unknown,
  method: 'POST' | 'PUT' | 'DELETE' = 'POST',
): Promise<Answer> {
  return answer(
    fetch(`/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}
