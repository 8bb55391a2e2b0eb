import type { Columns } from './columns.ts';
import { ColumnsInFile } from './sqlite/columns-in-file.ts';

/** Opens the columns of the database that an engine keeps. @param place as the engine says it */
export const openColumns = (place: string): Columns => new ColumnsInFile(place);
