import type { Fact } from '#core/book/fact.ts';
import { freeTextFields, writtenAs, writtenFreely } from '#core/course/free-text.ts';
import { withoutOthers } from '#core/group/others-unnamed.ts';
import { dropRows, putRow } from '#server/chains/keep-rows.ts';
import { openedOrNone } from '#server/chains/opened-or-none.ts';
import { courseChain } from '#server/chains/signed-heads.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { chartKey } from '#server/charts/key.ts';
import { readFacts } from '#server/db/facts.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { seal, unseal } from '#server/db/seal.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import { readGroup, readGroupRow } from './read-group.ts';

/**
 * Of a member who was taken out, the words of their name that stand in the courses of the others in their groups, so that
 * they go on being masked there. Each course keeps what stands in it anyhow, under its own key, and nothing else of the name.
 */

type Keyed = Pick<CourseRow, 'id' | 'key'>;

const placeOf = (course: string) => `unnamed/${course}`;
const keyOf = (master: Buffer, row: Keyed) => chartKey({ master }, courseChain(row.id), row);

/** Before a member's course is taken out: what of these names stands in the courses of others in their groups stays known there. */
export async function keepNamesLeft(
  to: Grower,
  transaction: Writing,
  row: CourseRow,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  for (const other of await othersInGroupsOf(to, transaction, row)) {
    const facts = await factsOf(to, transaction, other);
    const written = namesWrittenIn(facts, names);
    if (written.length === 0) continue;
    const before = await namesLeft(transaction, [other.id], to.master);
    const all = [...new Set([...before, ...written])].toSorted();
    await putRow(to, transaction, 'unnamed', {
      service: oneService,
      course: other.id,
      words: seal(keyOf(to.master, other), placeOf(other.id), JSON.stringify(all)),
    });
  }
}

/** With a course that is brought here come the words of others’ names that stand in it. */
export async function bringNamesLeft(
  to: Grower,
  transaction: Writing,
  row: CourseRow,
  written: readonly string[],
): Promise<void> {
  if (written.length === 0) return;
  await putRow(to, transaction, 'unnamed', {
    service: oneService,
    course: row.id,
    words: seal(keyOf(to.master, row), placeOf(row.id), JSON.stringify([...new Set(written)].toSorted())),
  });
}

/** With a course goes what was kept of others in it. */
export const forgetNamesLeft = (to: Grower, transaction: Writing, course: string): Promise<number> =>
  dropRows(to, transaction, 'unnamed', { course });

/** What was kept in these courses. The key of a course never changes, and with the course goes what was kept in it. */
export const namesLeft = whileUnchanged(
  ['unnamed'],
  (courses: readonly string[], _master: Buffer) => courses.join(),
  async (db, courses, master): Promise<string[]> => {
    const found = new Set<string>();
    for (const some of inBatches(courses)) {
      const rows = await db
        .selectFrom('unnamed')
        .innerJoin('course', (join) =>
          join.onRef('course.service', '=', 'unnamed.service').onRef('course.id', '=', 'unnamed.course'),
        )
        .select(['course.id', 'course.key', 'unnamed.words'])
        .where('unnamed.service', '=', oneService)
        .where('unnamed.course', 'in', some)
        .execute();
      for (const { words, ...row } of rows) for (const word of opened(master, row, words)) found.add(word);
    }
    return [...found].toSorted();
  },
);

/** Nothing where another hand than Kith's was there: the check of all that is kept says so. */
const opened = (master: Buffer, row: Keyed, words: string): string[] =>
  openedOrNone(() => JSON.parse(unseal(keyOf(master, row), placeOf(row.id), words)) as string[]) ?? [];

/** The words of these names that stand in entries of a course, as they are written there. */
export function namesWrittenIn(facts: readonly Fact[], names: readonly string[]): string[] {
  const found = new Set<string>();
  const written = writtenFreely(facts);
  const look = withoutOthers(names, {
    kept: new Set(),
    freeText: freeTextFields(),
    isWritten: (field, text) => written.has(writtenAs(field, text)),
    heard: (name) => found.add(name),
  });
  for (const { data } of facts) look(data);
  return [...found];
}

/** The courses of others in the groups in which this one is, or was. */
async function othersInGroupsOf(
  { master }: Grower,
  transaction: Writing,
  row: CourseRow,
): Promise<CourseRow[]> {
  if (row.in_group === null) return [];
  const joined = (await factsOf({ master }, transaction, row)).flatMap(({ type, data }) =>
    type === 'JoinedGroup' ? [(data as { group: string }).group] : [],
  );
  const courses = new Set<string>();
  for (const group of new Set([row.in_group, ...joined]))
    for (const course of await coursesIn({ db: transaction, master }, group)) courses.add(course);
  const others: CourseRow[] = [];
  for (const some of inBatches([...courses]))
    others.push(
      ...(await transaction
        .selectFrom('course')
        .selectAll()
        .where('service', '=', oneService)
        .where('client', '<>', row.client)
        .where('id', 'in', some)
        .execute()),
    );
  return others;
}

async function coursesIn(reading: { db: Db; master: Buffer }, group: string): Promise<string[]> {
  const row = await readGroupRow(reading, group);
  if (!row) return [];
  try {
    const { course } = await readGroup(reading, row);
    return course.members.members.map((one) => one.course);
  } catch {
    return [];
  }
}

/** None of a chart that nobody can open: who is taken out goes all the same. */
async function factsOf(
  { master }: Pick<Grower, 'master'>,
  transaction: Writing,
  row: CourseRow,
): Promise<readonly Fact[]> {
  try {
    return (await readFacts(transaction, keyOf(master, row), row.id)).facts;
  } catch {
    return [];
  }
}
