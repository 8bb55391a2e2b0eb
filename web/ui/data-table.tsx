export { type Column, DataTable, type DataTableProps } from './table.tsx';
