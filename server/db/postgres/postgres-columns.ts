import type { PoolClient } from 'pg';
import type { Columns } from '#server/db/columns.ts';
import { type Address, addressIn } from './address.ts';
import { Writer } from './writer.ts';

/** Columns read from PostgreSQL. */
class PostgresColumns implements Columns {
  readonly #writer: Writer;
  #before: Promise<unknown> = Promise.resolve();
  #client: PoolClient | undefined;

  constructor(address: Address) {
    this.#writer = new Writer(address);
  }

  async all(text: string, ...values: readonly string[]): Promise<string[]> {
    if (!this.#client) return this.atOnce(() => this.all(text, ...values));
    let nth = 0;
    const numbered = text.replaceAll('?', () => {
      nth += 1;
      return `$${nth}`;
    });
    const { rows } = await this.#client.query<[string]>({
      text: numbered,
      values: [...values],
      rowMode: 'array',
    });
    return rows.map(([column]) => column);
  }

  atOnce<Result>(read: () => Promise<Result>): Promise<Result> {
    const reads = async () => {
      const { client, release } = await this.#writer.connect();
      this.#client = client;
      let is: 'whole' | 'lost' = 'lost';
      try {
        await client.query('start transaction isolation level repeatable read read only');
        const result = await read();
        await client.query('commit');
        is = 'whole';
        return result;
      } finally {
        this.#client = undefined;
        release(is);
      }
    };
    const mine = this.#before.then(reads, reads);
    this.#before = mine;
    return mine;
  }
}

export const openPostgresColumns = (database: string): Columns => new PostgresColumns(addressIn(database));
