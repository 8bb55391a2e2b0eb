import { saysItIsKith } from '#core/api-answers/answered-by-kith.ts';
import type { Problem } from '#core/api-answers/problem.ts';
import { saysWhosePage } from '#core/api-answers/whose-page.ts';
import { inWordsOfThePage } from './refused-in-words.ts';
import { endPage, whosePage } from './whose-page.ts';

/** The only two calls: see what is at an address, and do something there. */

export class RefusedError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** The line is down, or this server did not answer: what was asked may be asked again. */
export class NoLine extends Error {
  /**
   * What it is for: `server` is Kith itself, which has trouble with this just now while all else may come through;
   * `signIn` and `kith` are an act that Kith takes once its owner has signed in again, or a while later.
   */
  readonly by: 'line' | 'server' | 'signIn' | 'kith';
  constructor(by: NoLine['by'] = 'line') {
    super();
    this.by = by;
  }
}

/**
 * Whether what failed is asked for once more by itself: no refusal is, and nothing where the browser knows that there is no
 * connection, since whoever waits is told so at once.
 */
export const askAgain = (times: number, error: unknown, isConnected = navigator.onLine): boolean =>
  !(error instanceof RefusedError) && times < 2 && isConnected;

const [header, value] = saysItIsKith;

/** Whether Kith answered, and nothing that stands between. */
export const isByKith = (response: Response): boolean => response.headers.get(header) === value;

/**
 * What this server says. A page of a network one has to sign in to, a proxy's own error, or an answer cut off halfway
 * is no line, whatever its status: nobody knows whether the request came through.
 */
export async function answerOf<Answer>(asked: Promise<Response>): Promise<Answer> {
  try {
    const response = await asked;
    if (!isByKith(response)) throw new NoLine();
    const said: unknown = response.status === 204 ? undefined : await response.json();
    if (response.ok) return said as Answer;
    if (response.status >= 500) throw new NoLine('server');
    const problem = said as Problem;
    if (problem.code === 'another-person') endPage('somebodyElse');
    throw new RefusedError(inWordsOfThePage(problem));
  } catch (error) {
    if (error instanceof RefusedError || error instanceof NoLine) throw error;
    throw new NoLine();
  }
}

/** Who is here is asked by nobody yet; all else, as whose page this is. */
const asWhom = (path: string): Record<string, string> => {
  const whose = path === 'here' ? undefined : whosePage();
  return whose === undefined ? {} : { [saysWhosePage]: whose };
};

/** The address of `/api/${path}` where the browser itself opens it, as a link or a line of news: it says whose page asks. */
export function addressOf(path: string): string {
  const whose = whosePage();
  if (whose === undefined) return `/api/${path}`;
  return `/api/${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ [saysWhosePage]: whose })}`;
}

/** Reads `/api/${path}`. Throws RefusedError with the server's sentence, or NoLine. */
export function see<Answer>(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return answerOf(
    fetch(`/api/${path}`, { headers: { accept: 'application/json', ...asWhom(path), ...headers } }),
  );
}

/** A line that swallows what is sent without a word is no line either. */
const patience = 60_000;

/** Files, which may be long on their way and are read line by line. */
const patienceWithFiles = 600_000;

/** Sends files to `/api/${path}`. Throws RefusedError with the server's sentence, or NoLine. */
export function sendFiles<Answer>(path: string, files: FormData): Promise<Answer> {
  return answerOf(
    fetch(`/api/${path}`, {
      method: 'POST',
      headers: { accept: 'application/json', ...asWhom(path) },
      body: files,
      signal: AbortSignal.timeout(patienceWithFiles),
    }),
  );
}

/** Sends a body to `/api/${path}`. Throws RefusedError with the server's sentence, or NoLine. */
export function send<Answer>(
  path: string,
  body: unknown,
  method: 'POST' | 'PUT' | 'DELETE' = 'POST',
  headers: Record<string, string> = {},
): Promise<Answer> {
  return answerOf(
    fetch(`/api/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...asWhom(path),
        ...headers,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    }),
  );
}
