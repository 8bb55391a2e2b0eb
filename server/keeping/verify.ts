import { identityOrNone, readClientRow } from '#server/accounts/clients.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { checkChart, coursesToWalk } from './check-chart.ts';

/** What walking every chart found. `wrong` is empty when all is as it was written. */
export interface Verified {
  courses: number;
  facts: number;
  /** `mend` says what puts it right, where that is less than a backup. */
  wrong: { course: string; says: string; mend?: 'refresh' }[];
}

/** Walks every chart: its chain of hashes, its numbering, its shapes, its seals, and its row in the lists. */
export async function verify(
  installation: Installation,
  progress: (done: number, of: number) => void = () => {},
): Promise<Verified> {
  const courses = await coursesToWalk(installation);
  const found: Verified = { courses: courses.length, facts: 0, wrong: await orphans(installation) };
  for (const [index, { id, client }] of courses.entries()) {
    const { facts, wrong, told } = await checkChart(installation, id);
    found.facts += facts;
    found.wrong.push(
      ...wrong.map((says) => ({ course: id, says, ...(told ? { mend: 'refresh' as const } : {}) })),
    );
    if (!(await clientOpens(installation, client)))
      found.wrong.push({ course: id, says: 'who its client is cannot be opened' });
    progress(index + 1, courses.length);
  }
  return found;
}

async function clientOpens(installation: Installation, id: string): Promise<boolean> {
  const row = await readClientRow(installation.db, id);
  return row !== undefined && identityOrNone(installation.master, row) !== null;
}

/** Entries, and looks at them, whose course has no row in the lists. */
async function orphans(installation: Installation): Promise<Verified['wrong']> {
  const rows = await installation.db
    .selectFrom('fact')
    .leftJoin('course', (join) =>
      join.onRef('course.service', '=', 'fact.service').onRef('course.id', '=', 'fact.course'),
    )
    .select('fact.course')
    .distinct()
    .where('fact.service', '=', oneService)
    .where('course.id', 'is', null)
    .execute();
  const looks = await installation.db
    .selectFrom('look')
    .leftJoin('course', (join) =>
      join.onRef('course.service', '=', 'look.service').onRef('course.id', '=', 'look.course'),
    )
    .select('look.course')
    .distinct()
    .where('look.service', '=', oneService)
    .where('course.id', 'is', null)
    .execute();
  const left = new Set(rows.map(({ course }) => course));
  return [
    ...rows.map(({ course }) => ({ course, says: 'it has entries and no row in the lists' })),
    ...looks
      .filter(({ course }) => !left.has(course))
      .map(({ course }) => ({ course, says: 'it was looked at, and nothing of it is here any more' })),
  ];
}
