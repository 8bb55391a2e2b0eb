import {
  AliasNode,
  ColumnNode,
  type ColumnUpdateNode,
  type FromNode,
  type GroupByNode,
  IdentifierNode,
  type JoinNode,
  type OnConflictNode,
  type OperationNode,
  type OrderByNode,
  ReferenceNode,
  TableNode,
  type WhereNode,
} from 'kysely';
import { type Closed, closedIn } from './closed-columns.ts';

const words = {
  en: {
    columnIsSealedNothing: (column: string) => `The column ${column} is sealed: nothing is sorted by it.`,
    columnIsSealedNothingIs: (column: string) => `The column ${column} is sealed: nothing is grouped by it.`,
  },
};

/** A table that a query reads or writes, and the name it goes by there. */
export interface InQuery {
  table: string;
  as: string;
}

/** What a query of any kind may be made of. */
export interface Query extends OperationNode {
  into?: TableNode;
  table?: OperationNode;
  from?: FromNode;
  joins?: readonly JoinNode[];
  where?: WhereNode;
  updates?: readonly ColumnUpdateNode[];
  onConflict?: OnConflictNode;
  columns?: readonly ColumnNode[];
  values?: OperationNode;
  orderBy?: OrderByNode;
  groupBy?: GroupByNode;
}

/** The tables that a query names itself, those in queries within it included. */
export function tablesIn(node: OperationNode): InQuery[] {
  if (TableNode.is(node)) return [{ table: node.table.identifier.name, as: node.table.identifier.name }];
  if (AliasNode.is(node)) {
    const as = IdentifierNode.is(node.alias) ? node.alias.name : '';
    return tablesIn(node.node).map(({ table }) => ({ table, as }));
  }
  const { into, table, from, joins = [] } = node as Query;
  const named = [into, table, ...(from?.froms ?? []), ...joins.map((join) => join.table)];
  return named.flatMap((one) => (one ? tablesIn(one) : []));
}

/** How a column is closed that is named without its table. */
export function closedColumn(column: string, tables: readonly InQuery[]): Closed | undefined {
  for (const { table } of tables) {
    const closed = closedIn(table, column);
    if (closed) return closed;
  }
  return undefined;
}

/** How what a query compares, writes or sorts by is closed; undefined where it stands in the clear, or is no column. */
export function closedOf(node: OperationNode, tables: readonly InQuery[]): Closed | undefined {
  if (ColumnNode.is(node)) return closedColumn(node.column.name, tables);
  if (!ReferenceNode.is(node) || !ColumnNode.is(node.column)) return undefined;
  const of = node.table?.table.identifier.name;
  const meant = of === undefined ? tables : tables.filter(({ as }) => as === of);
  return closedColumn(node.column.column.name, meant);
}

export function refuseToSort(node: OperationNode, tables: readonly InQuery[]): void {
  const closed = closedOf(node, tables);
  if (closed) throw new Error(words.en.columnIsSealedNothing(closed.column));
}

export function refuseToGroup(node: OperationNode, tables: readonly InQuery[]): void {
  const closed = closedOf(node, tables);
  if (closed && closed.stands !== 'coded') throw new Error(words.en.columnIsSealedNothingIs(closed.column));
}
