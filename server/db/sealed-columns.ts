import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  type ColumnNode,
  ColumnUpdateNode,
  type Kysely,
  type KyselyPlugin,
  type OperationNode,
  OperatorNode,
  OrNode,
  ParensNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  PrimitiveValueListNode,
  type QueryId,
  type QueryResult,
  type RootOperationNode,
  SelectQueryNode,
  type UnknownRow,
  ValueListNode,
  ValueNode,
  ValuesNode,
} from 'kysely';
import { type Closed, closedColumns } from './closed-columns.ts';
import { ColumnSeal, mayBeStored, unreadable } from './column-seal.ts';
import {
  closedColumn,
  closedOf,
  type InQuery,
  type Query,
  refuseToGroup,
  refuseToSort,
  tablesIn,
} from './columns-in-queries.ts';

const words = {
  en: {
    rowsWithSealedColumns: 'Rows with sealed columns are written as values only.',
    columnIsSealed: (column: string) => `The column ${column} is sealed: it is written as a value only.`,
    columnIsSealedNothing: (column: string) => `The column ${column} is sealed: nothing is found by it.`,
  },
};

/**
 * Seals and codes columns on their way into the database, and opens them on their way out, as `how-columns-stand.ts`
 * says. A query that would compare or sort by what is sealed is refused: it would find nothing.
 */
export class SealedColumns implements KyselyPlugin {
  readonly seal: ColumnSeal;
  /** What was coded here already: a query that was made by itself comes by again within the one that asks by it. */
  readonly #made = new WeakSet<object>();
  readonly #closedIn = new WeakMap<QueryId, ReadonlySet<string>>();

  constructor(master: Buffer) {
    this.seal = new ColumnSeal(master);
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    const tables = tablesIn(node);
    const closed = new Set(tables.flatMap(({ table }) => closedColumns(table)));
    if (closed.size === 0) return node;
    this.#closedIn.set(queryId, closed);
    return this.#query(node);
  }

  async transformResult({ result, queryId }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const closed = this.#closedIn.get(queryId);
    for (const row of result.rows) {
      for (const [name, value] of Object.entries(row)) {
        if (typeof value === 'string' && mayBeStored(value)) row[name] = this.seal.opened(value);
        else if (value !== null && closed?.has(name)) row[name] = unreadable;
      }
    }
    return result;
  }

  /** A value as its column keeps it. */
  store({ column, stands }: Closed, value: unknown): unknown {
    if (stands === 'sealed-whole') return this.seal.sealed(column, value);
    if (value === null || value === undefined) return value;
    return stands === 'coded' ? this.seal.coded(column, String(value)) : this.seal.sealed(column, value);
  }

  #query<Node extends OperationNode>(node: Node): Node {
    const { from, where, updates, onConflict, values, orderBy, groupBy, columns = [] } = node as Query;
    const tables = tablesIn(node);
    for (const item of orderBy?.items ?? []) refuseToSort(item.orderBy, tables);
    for (const item of groupBy?.items ?? []) refuseToGroup(item.groupBy, tables);
    const updated = (some: readonly ColumnUpdateNode[]) => some.map((one) => this.#update(one, tables));
    return {
      ...node,
      ...(from && { from: { ...from, froms: from.froms.map((one) => this.#from(one)) } }),
      ...(where && { where: { ...where, where: this.#test(where.where, tables) } }),
      ...(updates && { updates: updated(updates) }),
      ...(onConflict?.updates && { onConflict: { ...onConflict, updates: updated(onConflict.updates) } }),
      ...(values && { values: this.#values(values, columns, tables) }),
    };
  }

  #from(node: OperationNode): OperationNode {
    return AliasNode.is(node) && SelectQueryNode.is(node.node)
      ? AliasNode.create(this.#query(node.node), node.alias)
      : node;
  }

  #values(values: OperationNode, columns: readonly ColumnNode[], tables: readonly InQuery[]): OperationNode {
    const closed = columns.map(({ column }) => closedColumn(column.name, tables));
    if (!ValuesNode.is(values)) {
      if (closed.some(Boolean)) throw new Error(words.en.rowsWithSealedColumns);
      return values;
    }
    const items = values.values.map((item) =>
      PrimitiveValueListNode.is(item)
        ? PrimitiveValueListNode.create(item.values.map((value, at) => this.#stored(closed[at], value)))
        : ValueListNode.create(item.values.map((value, at) => this.#storedNode(closed[at], value))),
    );
    return ValuesNode.create(items);
  }

  #update(node: ColumnUpdateNode, tables: readonly InQuery[]): ColumnUpdateNode {
    const closed = closedOf(node.column, tables);
    return closed ? ColumnUpdateNode.create(node.column, this.#storedNode(closed, node.value)) : node;
  }

  #ours<Node extends object>(node: Node): Node {
    this.#made.add(node);
    return node;
  }

  #stored(closed: Closed | undefined, value: unknown): unknown {
    return closed ? this.store(closed, value) : value;
  }

  #storedNode(closed: Closed | undefined, node: OperationNode): OperationNode {
    if (!closed || this.#made.has(node)) return node;
    if (!ValueNode.is(node)) throw new Error(words.en.columnIsSealed(closed.column));
    return this.#ours(ValueNode.create(this.store(closed, node.value)));
  }

  /** A condition, in which what is compared with a coded column is coded. */
  #test(node: OperationNode, tables: readonly InQuery[]): OperationNode {
    if (AndNode.is(node))
      return AndNode.create(this.#test(node.left, tables), this.#test(node.right, tables));
    if (OrNode.is(node)) return OrNode.create(this.#test(node.left, tables), this.#test(node.right, tables));
    if (ParensNode.is(node)) return ParensNode.create(this.#test(node.node, tables));
    if (!BinaryOperationNode.is(node)) return node;
    const { leftOperand, operator, rightOperand } = node;
    if (SelectQueryNode.is(rightOperand))
      return BinaryOperationNode.create(leftOperand, operator, this.#query(rightOperand));
    const closed = closedOf(leftOperand, tables);
    if (!closed) return node;
    return BinaryOperationNode.create(leftOperand, operator, this.#compared(closed, operator, rightOperand));
  }

  #compared(closed: Closed, operator: OperationNode, node: OperationNode): OperationNode {
    const how = OperatorNode.is(operator) ? operator.operator : '';
    if ((how === 'is' || how === 'is not') && closed.stands !== 'sealed-whole') return node;
    if (closed.stands !== 'coded' || !['=', '!=', '<>', 'in', 'not in'].includes(how))
      throw new Error(words.en.columnIsSealedNothing(closed.column));
    if (this.#made.has(node)) return node;
    if (PrimitiveValueListNode.is(node))
      return this.#ours(PrimitiveValueListNode.create(node.values.map((value) => this.store(closed, value))));
    if (ValueListNode.is(node))
      return ValueListNode.create(node.values.map((value) => this.#storedNode(closed, value)));
    return this.#storedNode(closed, node);
  }
}

/** The sealing of a database; none where it was opened without a key, as a copy that is only counted. */
export const sealingOf = (db: Pick<Kysely<unknown>, 'getExecutor'>): SealedColumns | undefined =>
  db.getExecutor().plugins.find((plugin) => plugin instanceof SealedColumns);

/** How a text of a coded column is stored, for a query that is written out. */
export function codeIn(
  db: Pick<Kysely<unknown>, 'getExecutor'>,
  table: string,
  column: string,
  text: string,
): string {
  return sealingOf(db)?.seal.coded(`${table}.${column}`, text) ?? text;
}
