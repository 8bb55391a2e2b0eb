import type { Kysely } from 'kysely';
import type { Summary } from '#core/lists/summary.ts';
import { type CourseRow, oneService, type Tables } from '#server/db/tables.ts';
import { summaryIn } from './summary-row.ts';

/** Every course of a client, closed or not. */
export const coursesOf = (db: Kysely<Tables>, client: string): Promise<CourseRow[]> =>
  db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('client', '=', client)
    .execute();

/** The courses of a client that are not closed. */
export const coursesUnderWay = async (db: Kysely<Tables>, client: string): Promise<Summary[]> =>
  (await coursesOf(db, client)).filter((row) => row.closed_on === null).map(summaryIn);
