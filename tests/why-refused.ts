import type { Refusal } from '#core/forms/refusal.ts';
import type { Answer } from './a-kith.ts';

/**
 * Why an act was refused, without its words: `before-birth`, or for a field of a form `form: dates.0 no-such-day`.
 * What the sentence names is under `values` of what `attempt` gives back.
 */
export const whyRefused = ({ refused, values }: Refusal): string =>
  refused === 'form' ? `form: ${`${values?.field} ${values?.fault}`.trim()}` : refused;

/** The same of an answer of the server, after its status, with the first fault of each field: `422 before-birth`, `422 form: email not-written-so`. */
export function whyAnswered({ status, body }: Pick<Answer, 'status' | 'body'>): string {
  const { code, fields = [] } = body as { code?: string; fields?: { path: string; fault: string }[] };
  const first = fields.filter(({ path }, nth) => fields.findIndex((one) => one.path === path) === nth);
  const wrong = first.map(({ path, fault }) => `${path} ${fault}`.trim()).join(', ');
  return [status, wrong ? `${code}: ${wrong}` : code].join(' ').trim();
}
