/** An answer with the cookies of better-auth's and a body of Kith's own: no session token leaves in a body. */
export function withCookiesOf(from: Response, body: object, status = 200): Response {
  const answer = Response.json(body, { status });
  for (const cookie of from.headers.getSetCookie()) answer.headers.append('set-cookie', cookie);
  return answer;
}

/** better-auth's own code for why it refused, such as `INVALID_PASSWORD`; empty when it gave none. */
export async function refusalCodeOf(answer: Response): Promise<string> {
  const said: unknown = await answer.json().catch(() => null);
  if (typeof said !== 'object' || said === null || !('code' in said)) return '';
  return String(said.code);
}
