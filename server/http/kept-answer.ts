import type { Context } from 'hono';
import { packed, packsFor, worthPacking } from './packed-answers.ts';

/** An answer in JSON that is given again as it is, and packed at most once. */
export class KeptAnswer {
  readonly #answer: object;
  #text: string | undefined;
  #packed: Uint8Array<ArrayBuffer> | undefined;

  constructor(answer: object) {
    this.#answer = answer;
  }

  /** How much it takes to keep, in characters; nothing before it was given. */
  get size(): number {
    return this.#text?.length ?? 0;
  }

  to(context: Context): Response {
    this.#text ??= JSON.stringify(this.#answer);
    const type = { 'content-type': 'application/json' };
    if (this.#text.length < worthPacking || !packsFor(context.req.header('accept-encoding')))
      return context.body(this.#text, 200, type);
    this.#packed ??= packed(this.#text);
    return context.body(this.#packed, 200, { ...type, 'content-encoding': 'gzip', vary: 'accept-encoding' });
  }
}
