import type { Said } from '#core/words/said-shape.ts';
import type { Protocol } from './protocol/protocol.ts';

/** A value as a file writes it: words plain, or by language. */
export type Written<Value> = Value extends string
  ? string extends Value
    ? string | Said
    : Value
  : Value extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Written<Value[Key]> }
      : Value;

/** How a list of rows departs from that of the protocol extended: rows are named by their id, a check-point by its key. */
export interface RowChanges<Row> {
  /** Only these remain, in this order. */
  readonly keep?: readonly string[];
  readonly drop?: readonly string[];
  /** What is different in a row; null takes a field out. */
  readonly change?: Readonly<Record<string, { readonly [Key in keyof Row]?: Changed<Row[Key]> | null }>>;
  readonly add?: readonly Written<Row>[];
}

type Changed<Value> = Value extends readonly (infer Row)[]
  ? [Row] extends [{ id: string } | { key: string } | { role: string } | { technique: string }]
    ? readonly Written<Row>[] | RowChanges<Row>
    : readonly Written<Row>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Changed<Value[Key]> | null }
    : Written<Value>;

/** A protocol as its file holds it: its own id and edition, what it extends, and only what is different from that. */
export type ProtocolFile = Pick<Protocol, 'id' | 'edition'> & {
  /** Id of the protocol it begins from, in the edition that is newest here, or `ipt 2026.1` for one edition. */
  readonly extends?: string;
} & {
  readonly [Key in Exclude<keyof Protocol, 'id' | 'edition'>]?: Changed<Protocol[Key]> | null;
};
