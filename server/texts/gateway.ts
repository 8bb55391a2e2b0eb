import { NotSent } from '#server/post/not-sent.ts';
import type { Gateway } from './kind.ts';
import { keyOf, type Texts } from './settings.ts';
import { telnyx } from './telnyx.ts';
import { twilio } from './twilio.ts';

const gateways: Record<Texts['gateway'], Gateway> = { twilio, telnyx };

/** Less than the shortest wait before a next try, so that a text is never under way twice. */
const patience = 30_000;

/** What went wrong before anything can have been sent. */
const before: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'],
]);

/** Where no answer came, nobody knows whether it went, unless it cannot have. */
function asNotSent(error: unknown): NotSent {
  const { cause }: { cause?: { code?: unknown } } = Object(error);
  return new NotSent(before.has(String(cause?.code)) ? 'unreachable' : 'not-known');
}

function kindOf({ status }: Response, code: string, { badNumber, stopped }: Gateway): string {
  if (stopped.has(code)) return 'stopped-there';
  if (badNumber.has(code)) return 'number-refused';
  if (status === 401 || status === 403) return 'key-refused';
  if (status === 429) return 'too-many';
  return status >= 500 ? 'unreachable' : 'text-refused';
}

/** Sends one text message to a number as `+447700900123`, or throws NotSent. Only the kind of a refusal is told on. */
export async function sendText(texts: Texts, to: string, text: string): Promise<void> {
  const gateway = gateways[texts.gateway];
  const asked = gateway.asks({ ...texts, key: keyOf(texts) }, to, text);
  const answer = await fetch(texts.url ?? gateway.address(texts), {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    ...asked,
  }).catch((error: unknown) => {
    throw asNotSent(error);
  });
  const told: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw new NotSent(kindOf(answer, gateway.codeIn(told), gateway));
}
