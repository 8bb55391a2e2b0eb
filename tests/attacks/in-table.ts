import { type Forgery, saying } from './forgery.ts';

/** A row of a table that a chain tells of, written by a hand that holds no key. */
export const inTable = (
  kind: string,
  table: string,
  statement: string,
  says: string,
  proof = `select * from "${table}"`,
): Forgery => ({
  kind,
  inDatabase: (database) => void database.exec(statement),
  proof: () => proof,
  named: () => saying(`Table ${table}, row`, says),
});

export const changed = (columns: string) => `it was changed by another hand than Kith’s (${columns})`;
export const added = 'it was added by another hand than Kith’s';
export const gone = 'it is gone';
