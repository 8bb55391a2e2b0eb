import { sql } from 'kysely';
import type { LookLine, Looks, MoreLooks } from '#core/api-answers/courses.ts';
import type { Standing } from '#core/book/doing.ts';
import type { Person } from '#server/accounts/person.ts';
import { unseal } from '#server/db/seal.ts';
import { codeIn } from '#server/db/sealed-columns.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { reasonPlace, type Seen, writeOrHoldLooks } from './write-looks.ts';

/** The reason of a look as it was given; empty where none was asked. */
function openReason(master: Buffer, { id, reason }: { id: string; reason: string }): string {
  return reason && unseal(master, reasonPlace(id), reason);
}

/** Every look at a chart is logged; looks by the same person within ten minutes are one, and at a list within a day. */
const sameLook = 10 * 60_000;
const sameDay = 24 * 3_600_000;
const lastLooks = new WeakMap<Installation, Map<string, number>>();

async function logLooks(installation: Installation, seen: readonly Seen[], within: number): Promise<void> {
  const looks = lastLooks.get(installation) ?? new Map<string, number>();
  lastLooks.set(installation, looks);
  const now = installation.now().getTime();
  const keyOf = ({ course, person, standing, what }: Seen) => `${course}/${person}/${standing}/${what}`;
  // Also where the clock was set back since: nobody looks unseen until it has caught up.
  const isNew = (look: Seen) => {
    const last = looks.get(keyOf(look));
    return last === undefined || Math.abs(now - last) >= within;
  };
  const fresh = seen.filter(isNew);
  if (fresh.length === 0) return;
  if (looks.size > 50_000) looks.clear();
  const at = new Date(now).toISOString();
  await writeOrHoldLooks(
    installation,
    fresh.map((look) => ({ ...look, at })),
  );
  for (const look of fresh) looks.set(keyOf(look), now);
}

export const logLook = (
  installation: Installation,
  course: Pick<CourseRow, 'id'>,
  { id: person }: Pick<Person, 'id'>,
  standing: Standing,
  what: string,
): Promise<void> => logLooks(installation, [{ course: course.id, person, standing, what }], sameLook);

/** Several charts that were looked at as one, such as a group’s with those of its members. */
export const logLooksAt = (
  installation: Installation,
  charts: readonly { course: string; standing: Standing }[],
  { id: person }: Pick<Person, 'id'>,
): Promise<void> =>
  logLooks(
    installation,
    charts.map((one) => ({ ...one, person, what: 'course' })),
    sameLook,
  );

/** Whoever reads a list of courses looks at a part of each. */
export const logListed = (
  installation: Installation,
  courses: readonly string[],
  { id: person }: Pick<Person, 'id'>,
  standing: Standing,
): Promise<void> =>
  logLooks(
    installation,
    courses.map((course) => ({ course, person, standing, what: 'list' })),
    sameDay,
  );

/** So many of each kind are shown at once, so that no kind pushes another out of sight. */
const atATime = 50;

interface KeptLook {
  id: string;
  at: string;
  person: string;
  standing: string;
  what: string;
  reason: string;
}

/** Looks of one kind: by whom, as what, at what. */
type Kind = Pick<KeptLook, 'person' | 'standing' | 'what'>;
const kindOf = ({ person, standing, what }: Kind) => `${person}/${standing}/${what}`;

/** Which looks are asked for: those of one kind, older than one of them. */
interface Older {
  of: string;
  before: string;
}

function wasOlder(db: Db, { of, before }: Older) {
  const [person = '', standing = '', what = ''] = of.split('/');
  const code = (column: string, text: string) => codeIn(db, 'look', column, text);
  return sql`and person = ${code('person', person)} and standing = ${code('standing', standing)}
    and what = ${code('what', what)} and id < ${before}`;
}

/** The newest of each kind, newest first, with how many there are of it in all; of what is older where that is asked. */
async function newestOfEach({ db }: Installation, course: string, older?: Older) {
  const { rows } = await sql<KeptLook & { total: number }>`
    select id, at, person, standing, what, reason, total from (
      select *, count(*) over (partition by person, standing, what) as total,
        row_number() over (partition by person, standing, what order by id desc) as nth
      from look where service = ${oneService} and course = ${course} ${older ? wasOlder(db, older) : sql``})
    where nth <= ${atATime} order by id desc`.execute(db);
  return rows;
}

/** The lines of these looks as this person reads them. */
function linesOf(
  { master }: Installation,
  names: ReadonlyMap<string, string>,
  person: Person,
  looks: readonly KeptLook[],
): LookLine[] {
  return looks.map(({ id, at, person: by, standing, what, reason }) => ({
    at,
    name: names.get(by) ?? '',
    standing: standing as Standing,
    what,
    reason: openReason(master, { id, reason }),
    whose: by === person.id ? 'own' : 'other',
  }));
}

/**
 * Who looked at a chart: the newest looks of each kind, newest first, and of which kinds there are more.
 * @param names of those who may have looked
 * @param older asks for the next looks of one kind instead; none of a kind that is not there
 */
export async function looksAt(
  installation: Installation,
  { chart, names }: { chart: string; names: ReadonlyMap<string, string> },
  person: Person,
  older?: Older,
): Promise<Looks> {
  const kept = await newestOfEach(installation, chart, older);
  const looks = linesOf(installation, names, person, kept);
  const more = new Map<string, MoreLooks>();
  for (const [index, { total, id, ...look }] of kept.entries()) {
    const line = looks[index];
    if (total <= atATime || !line) continue;
    const left = Number(total) - atATime;
    more.set(kindOf(look), { ...pickKind(line), of: kindOf(look), left, before: id });
  }
  return { looks, more: [...more.values()] };
}

const pickKind = ({ name, standing, what, whose }: LookLine) => ({ name, standing, what, whose });
