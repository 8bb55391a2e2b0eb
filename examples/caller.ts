/** Somebody who goes through the HTTP door, with cookies of their own. A refusal throws its sentence. */
export interface Caller {
  get: <Answer>(path: string) => Promise<Answer>;
  post: <Answer>(path: string, body: unknown) => Promise<Answer>;
  put: <Answer>(path: string, body: unknown) => Promise<Answer>;
  /** Does an act of a course; answers with the id it is recorded under. */
  act: (
    course: string,
    act: { name: string; id: string; on?: string; form: unknown },
  ) => Promise<{ act: string }>;
  cookie: () => string;
}

export function caller(address: string): Caller {
  let cookie = '';
  async function call<Answer>(
    method: string,
    path: string,
    body?: unknown,
    minimal = false,
  ): Promise<Answer> {
    const response = await fetch(`${address}/api/${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(minimal ? { prefer: 'return=minimal' } : {}),
        ...(cookie ? { cookie } : {}),
      },
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
    put: (path, body) => call('PUT', path, body),
    act: (course, { name, ...request }) => call('POST', `courses/${course}/acts/${name}`, request, true),
    cookie: () => cookie,
  };
}
