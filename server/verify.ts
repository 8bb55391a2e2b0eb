import { checkChart } from './chart-check.ts';
import { clientRow, identityOf } from './clients.ts';
import { type House, here } from './house.ts';

/** What walking every chart found. `wrong` is empty when all is as it was written. */
export interface Verified {
  courses: number;
  facts: number;
  wrong: { course: string; says: string }[];
}

/** Walks every chart: its chain of hashes, its numbering, its shapes, its seals, and its row in the lists. */
export async function verify(
  house: House,
  progress: (done: number, of: number) => void = () => {},
): Promise<Verified> {
  const courses = await house.db
    .selectFrom('course')
    .select(['id', 'client'])
    .where('service', '=', here)
    .orderBy('id')
    .execute();
  const found: Verified = { courses: courses.length, facts: 0, wrong: await orphans(house) };
  for (const [index, { id, client }] of courses.entries()) {
    const { facts, wrong } = await checkChart(house, id);
    found.facts += facts;
    if (!(await clientOpens(house, client))) wrong.push('who its client is cannot be opened');
    found.wrong.push(...wrong.map((says) => ({ course: id, says })));
    progress(index + 1, courses.length);
  }
  return found;
}

async function clientOpens(house: House, id: string): Promise<boolean> {
  const row = await clientRow(house.db, id);
  try {
    return row !== undefined && identityOf(house.master, row) !== null;
  } catch {
    return false;
  }
}

/** Entries whose course has no row in the lists. */
async function orphans(house: House): Promise<Verified['wrong']> {
  const rows = await house.db
    .selectFrom('fact')
    .leftJoin('course', (join) =>
      join.onRef('course.service', '=', 'fact.service').onRef('course.id', '=', 'fact.course'),
    )
    .select('fact.course')
    .distinct()
    .where('fact.service', '=', here)
    .where('course.id', 'is', null)
    .execute();
  return rows.map(({ course }) => ({ course, says: 'it has entries and no row in the lists' }));
}
