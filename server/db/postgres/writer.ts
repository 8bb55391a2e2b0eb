import { Pool, type PoolClient, TypeOverrides, types } from 'pg';
import type { Address } from './address.ts';
import { Away, isLost } from './away.ts';

/** Counts and sums are numbers here; none is larger than JavaScript counts. */
function numbers(): TypeOverrides {
  const read = new TypeOverrides();
  for (const type of [types.builtins.INT8, types.builtins.NUMERIC]) read.setTypeParser(type, Number);
  return read;
}

/** So many connections to each host: what is read waits for no more than these. */
const most = 12;
const connectWithin = 5_000;
/** Of a server that died in the middle of a transaction, others do not wait longer for what it held. */
const idleInTransaction = '60s';

export interface Connected {
  client: PoolClient;
  /** Gives it back; one that was lost, or of a server that is no writer any more, is ended. */
  release: (how: 'whole' | 'lost') => void;
}

/** Connections to whichever of several hosts takes writes at this moment. */
export class Writer {
  readonly #pools: readonly Pool[];
  readonly #known = new WeakSet<PoolClient>();
  #at = 0;

  constructor({ hosts, schema }: Address) {
    const options = `-c search_path=${schema} -c idle_in_transaction_session_timeout=${idleInTransaction}`;
    this.#pools = hosts.map((connectionString) => {
      const pool = new Pool({
        connectionString,
        options,
        max: most,
        connectionTimeoutMillis: connectWithin,
        keepAlive: true,
        keepAliveInitialDelayMillis: 10_000,
        application_name: 'kith',
        types: numbers(),
      });
      // Without somebody who hears it, the process would end with the server that it lost.
      pool.on('error', () => {});
      pool.on('connect', (client) => client.on('error', () => {}));
      return pool;
    });
  }

  /** A connection to the one that takes writes. Throws Away where none does. */
  async connect(): Promise<Connected> {
    let last: unknown;
    for (const _ of this.#pools) {
      try {
        const found = await this.#tryOne();
        if (found) return found;
      } catch (error) {
        if (!isLost(error)) throw error;
        last = error;
      }
      this.#at = (this.#at + 1) % this.#pools.length;
    }
    throw new Away(undefined, { cause: last });
  }

  /** Of a host that was not asked yet: whether it takes writes. */
  async #tryOne(): Promise<Connected | undefined> {
    const pool = this.#pools[this.#at];
    const client = await pool?.connect();
    if (!client) return undefined;
    if (!this.#known.has(client)) {
      try {
        const { rows } = await client.query<{ standby: boolean }>('select pg_is_in_recovery() as standby');
        if (rows[0]?.standby) {
          client.release(true);
          return undefined;
        }
      } catch (error) {
        client.release(true);
        throw error;
      }
      this.#known.add(client);
    }
    return { client, release: (how) => client.release(how === 'lost') };
  }

  async end(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }
}
