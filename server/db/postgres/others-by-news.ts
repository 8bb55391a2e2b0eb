import { createSecretKey, hkdfSync, randomUUID } from 'node:crypto';
import type { Grown, Others } from '#server/db/engine.ts';
import { type SealKey, seal, unseal } from '#server/db/seal.ts';
import type { Connected, Writer } from './writer.ts';

/** Told together are those that are committed within so many milliseconds. */
const gatheredFor = 10;
/** PostgreSQL takes a little under 8,000 bytes; sealed it is a third longer. */
const mostAtOnce = 20;
const tryAgainAfter = 500;

interface News {
  by: string;
  grown: Grown[];
}

/**
 * What servers on one PostgreSQL tell each other: after each commit that something was written, and to which charts.
 * They tell it under the service’s own key, since it names who wrote to what.
 */
export class OthersByNews implements Others {
  readonly #writer: Writer;
  readonly #channel: string;
  readonly #me = randomUUID();
  #key: SealKey | undefined;
  #heard: Grown[] = [];
  #toTell: Grown[] = [];
  #telling: NodeJS.Timeout | undefined;
  #listening: Connected | undefined;
  #again: NodeJS.Timeout | undefined;
  #stays: 'open' | 'closed' = 'open';
  /** How often others have written; grows too where it is not known whether they have. */
  count = 0;

  constructor(writer: Writer, schema: string) {
    this.#writer = writer;
    this.#channel = `kith_${schema}`;
  }

  knowKey(master: Buffer): void {
    this.#key = createSecretKey(Buffer.from(hkdfSync('sha256', master, '', 'kith/news', 32)));
  }

  /** By this an act is told from others’: each server tells who it is. */
  isOurs = (): (() => void) => () => {};

  async lookFromHere(): Promise<void> {
    this.#heard = [];
  }

  hasMore = (): boolean => this.#heard.length > 0;

  async added(): Promise<Grown[]> {
    const heard = this.#heard;
    this.#heard = [];
    return heard;
  }

  /** Something was written, and these charts grew. It is told in a moment, with what else is written until then. */
  tell(grown: readonly Grown[]): void {
    this.#toTell.push(...grown);
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      void this.#tellAll();
    }, gatheredFor).unref();
  }

  async #tellAll(): Promise<void> {
    const all = this.#toTell.splice(0);
    const key = this.#key;
    const listening = this.#listening;
    if (!key || !listening) return;
    for (let at = 0; at === 0 || at < all.length; at += mostAtOnce) {
      const grown = all.slice(at, at + mostAtOnce);
      const news: News = { by: this.#me, grown };
      const told = seal(key, this.#channel, JSON.stringify(news));
      // Who does not hear it hears that the connection broke, and holds everything for changed.
      await listening.client.query('select pg_notify($1, $2)', [this.#channel, told]).catch(() => undefined);
    }
  }

  /** Listens from now on; where the connection breaks, again as soon as there is one. */
  async listen(): Promise<void> {
    const connected = await this.#writer.connect();
    const { client } = connected;
    const gone = () => {
      if (this.#listening !== connected) return;
      this.#listening = undefined;
      connected.release('lost');
      this.count += 1;
      this.#listenAgain();
    };
    client.on('notification', ({ payload = '' }) => this.#hear(payload));
    client.once('error', gone);
    client.once('end', gone);
    this.#listening = connected;
    try {
      await client.query(`listen "${this.#channel}"`);
    } catch (error) {
      this.#listening = undefined;
      connected.release('lost');
      throw error;
    }
    this.count += 1;
  }

  #listenAgain(): void {
    if (this.#stays === 'closed') return;
    this.#again = setTimeout(() => {
      this.listen().catch(() => this.#listenAgain());
    }, tryAgainAfter).unref();
  }

  #hear(payload: string): void {
    if (!this.#key) return;
    let news: News;
    try {
      news = JSON.parse(unseal(this.#key, this.#channel, payload));
    } catch {
      // Whoever told that is none of this service’s: it is held for no news, and for a reason to look anew.
      this.count += 1;
      return;
    }
    if (news.by === this.#me) return;
    this.count += 1;
    this.#heard.push(...news.grown);
  }

  async close(): Promise<void> {
    this.#stays = 'closed';
    clearTimeout(this.#again);
    if (this.#telling) {
      clearTimeout(this.#telling);
      await this.#tellAll();
    }
    const listening = this.#listening;
    this.#listening = undefined;
    listening?.release('lost');
  }
}
