import { Trouble } from '#server/trouble.ts';
import { words } from './words.ts';

/** Where PostgreSQL is found: one address for each host, and the schema in which this service has its tables. */
export interface Address {
  hosts: readonly string[];
  schema: string;
}

const whole = /^(postgres(?:ql)?:\/\/(?:[^@/?#]*@)?)([^@/?#]*)(\/[^?#]*)?(?:\?([^#]*))?$/;

/** Of several hosts, as PostgreSQL’s own addresses name them with commas, one is asked after the other for the one that takes writes. */
function readAddress(database: string): Address | undefined {
  const [, before = '', hosts, path = '', query = ''] = whole.exec(database) ?? [];
  if (!hosts) return undefined;
  const options = new URLSearchParams(query);
  const schema = options.get('schema') ?? 'kith';
  // These are for programs that ask PostgreSQL’s own library; here each host is asked.
  for (const name of ['schema', 'target_session_attrs', 'load_balance_hosts']) options.delete(name);
  const rest = options.size > 0 ? `?${options}` : '';
  const each = hosts.split(',').map((host) => `${before}${host}${path}${rest}`);
  return each.every((one) => URL.canParse(one)) && /^[a-z_][a-z0-9_]{0,47}$/.test(schema)
    ? { hosts: each, schema }
    : undefined;
}

/** The address of a PostgreSQL, read. Throws Trouble where it is none. */
export function addressIn(database: string): Address {
  const address = readAddress(database);
  if (!address) throw new Trouble(words.en.noAddress, 'setting-database');
  return address;
}
