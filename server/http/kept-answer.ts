import type { Context } from 'hono';
import { packed, packsFor, worthPacking } from './packed-answers.ts';

/** An answer in JSON that is given again as it is, and packed at most once. */
export class KeptAnswer {
  readonly #text: string;
  #packed: Uint8Array<ArrayBuffer> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** How much it takes to keep, in characters. */
  get size(): number {
    return this.#text.length;
  }

  to(context: Context): Response {
    const type = { 'content-type': 'application/json' };
    if (this.#text.length < worthPacking || !packsFor(context.req.header('accept-encoding')))
      return context.body(this.#text, 200, type);
    this.#packed ??= packed(this.#text);
    return context.body(this.#packed, 200, { ...type, 'content-encoding': 'gzip', vary: 'accept-encoding' });
  }
}
