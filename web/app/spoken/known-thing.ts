import { asKnown, type KnownOf } from './known.ts';

/** What of a sheet or a diary is read by people, and no id. */
const read = new Set(['name', 'clientLabel', 'clientSays', 'hint', 'rowName', 'unit', 'ends']);

/** A sheet, a diary, or a list of them, with every text of it that a client reads in the language of the page. */
export function inKnownWords<Thing>(thing: Thing, of: KnownOf): Thing {
  const said = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return read.has(key) ? asKnown(value, of) : value;
    if (Array.isArray(value)) return value.map((one) => said(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, said(inner, name)]));
  };
  return said(thing, '') as Thing;
}
