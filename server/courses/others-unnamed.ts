import type { Doing } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { valuesIn } from '#core/book/redaction.ts';
import { seenBy } from '#core/course/book.ts';
import { chapters } from '#core/course/chapters.ts';
import type { Course } from '#core/course/course.ts';
import { freeTextFields, writtenAs, writtenFreely } from '#core/course/free-text.ts';
import { isClientsHand } from '#core/course/shared/whose-hand.ts';
import { leading } from '#core/group/facilitators/leading.ts';
import { masked } from '#core/group/names-masked.ts';
import { namesPutBack } from '#core/group/names-put-back.ts';
import { namesOfOthers, withoutOthers } from '#core/group/others-unnamed.ts';
import { everCalled, readClientRow } from '#server/accounts/clients.ts';
import { supervises } from '#server/accounts/supervision.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { type CourseRow, type Db, oneService } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import { namesLeft } from '#server/group-charts/names-left.ts';
import { readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import type { Installation } from '#server/installation.ts';
import type { Chart } from './chart.ts';

/** How a course is shown to one reader as regards the others in its group. */
export interface Unnamed {
  /** Who is not named to them; empty where everything stands as it was written. They leave the server in no answer. */
  names: readonly string[];
  in: <Shown>(shown: Shown) => Shown;
}

const asWritten: Unnamed = { names: [], in: (shown) => shown };

/**
 * Whoever leads a group writes down in one member’s course what another offered, by name. To the member, to whoever reads a
 * part of it by their leave, and to a clinician who neither leads the group nor supervises who does, no other member is
 * named there: the one place where that is decided, for pages, record, letters and files. What the client wrote themselves
 * they read as they wrote it, and what was said of danger clinicians read whole. IPT protocol reference, 7.6, data model.
 */
export async function othersUnnamed(
  installation: Installation,
  row: CourseRow,
  { course, facts }: Chart,
  viewer: Pick<Doing, 'as' | 'by'>,
): Promise<Unnamed> {
  if (!wasInGroup(row, course)) return asWritten;
  const { db, master } = installation;
  const groups = new Set([...(row.in_group === null ? [] : [row.in_group]), ...facts.flatMap(joinedIn)]);
  const others = (
    await Promise.all([...groups].map((group) => namesIn(installation, group, row, viewer)))
  ).flat();
  // Its group stayed where the course was brought from: who was in it is known by what came with the course.
  if (row.in_group === null) others.push(...(await namesLeft(db, [row.id], master)));
  if (others.length === 0) return asWritten;
  const client = await readClientRow(installation.db, row.client);
  const own = [
    ...(client ? everCalled(installation.master, client) : []),
    ...course.inventory.people.map(({ fields }) => fields.displayName ?? ''),
    ...course.beside.people.map(({ name }) => name),
  ];
  const names = namesOfOthers(others, own);
  if (names.length === 0) return asWritten;
  // What is shown as it was shown last is not looked through again.
  let without: Unnamed['in'] | undefined;
  let written: ReadonlySet<string> | undefined;
  return {
    names,
    in(shown) {
      without ??= withoutOthers(names, {
        kept: keptFor(viewer, course, facts),
        freeText: freeTextFields(),
        isWritten(field, text) {
          written ??= writtenFreely(facts);
          return written.has(writtenAs(field, text));
        },
      });
      return without(shown);
    },
  };
}

/** Whether others were in a group with this client, here or where the course was brought from. */
const wasInGroup = ({ in_group: group }: CourseRow, { inGroup }: Course): boolean =>
  group !== null || inGroup.joined !== null;

const joinedIn = ({ type, data }: Fact): string[] =>
  type === 'JoinedGroup' ? [(data as { group: string }).group] : [];

/** Who leads a group, and what each of its members is called, or was once. */
interface InIt {
  leads: readonly string[];
  /** Of members who were taken out, what still stands of their names in the courses of the others. */
  left: readonly string[];
  members: readonly { client: string; names: readonly string[] }[];
}

/** The same for as long as nothing is written in a group, nor of who a client is: what is answered in a course does not pay for it. */
export const namesInGroup = whileUnchanged(
  ['group_chart', 'client', 'unnamed'],
  (group: string, _master: Buffer) => group,
  async (db, id, master): Promise<InIt> => {
    const row = await readGroupRow({ db }, id);
    if (!row) return { leads: [], left: [], members: [] };
    const { course: group } = await readGroup({ db, master }, row);
    const courses = group.members.members.map(({ course }) => course);
    const clients = await clientsOf(db, courses);
    const members = await Promise.all(
      clients.map(async (client) => {
        const known = await readClientRow(db, client);
        return { client, names: known ? everCalled(master, known) : [] };
      }),
    );
    const left = await namesLeft(db, courses, master);
    return { leads: leading(group).map(({ person }) => person), left, members };
  },
);

/** Whose these courses are: that never changes. */
async function clientsOf(db: Db, courses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const some of inBatches(courses)) {
    const rows = await db
      .selectFrom('course')
      .select('client')
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    found.push(...rows.map(({ client }) => client));
  }
  return [...new Set(found)];
}

/** What the others in this group are called, or were once; nobody where the reader may know them all. */
async function namesIn(
  { db, master }: Pick<Installation, 'db' | 'master'>,
  group: string,
  { client }: CourseRow,
  { as, by }: Pick<Doing, 'as' | 'by'>,
): Promise<string[]> {
  const { leads, left, members } = await namesInGroup(db, group, master);
  if (as !== 'client' && as !== 'contact') {
    if (leads.includes(by)) return [];
    for (const therapist of leads) if (await supervises(db, { supervisor: by, therapist })) return [];
  }
  const others = members.filter((one) => one.client !== client);
  return [...others.flatMap(({ names }) => names), ...left].filter((name) => name !== '');
}

const text = (_key: string, value: unknown) => (typeof value === 'string' ? value : undefined);

/**
 * The texts that stand as they are: the safety plan, whose helpers must have their names whoever else is called so; to the
 * client their own writing, to a clinician what was said of danger.
 */
function keptFor(
  { as, by }: Pick<Doing, 'as' | 'by'>,
  course: Course,
  facts: readonly Fact[],
): ReadonlySet<string> {
  if (as === 'contact') return valuesIn(course.safetyPlan, text);
  if (as !== 'client') return valuesIn([course.risk, course.inGroup.plans, course.safetyPlan], text);
  const isOwn = (fact: Fact) => fact.by === by || isClientsHand(course, fact.by);
  return new Set([...ownWriting(facts, isOwn), ...valuesIn(course.safetyPlan, text)]);
}

/**
 * What the client wrote, without what stood in the same words in somebody else’s writing before: that they read unnamed, and
 * saved as it was.
 */
function ownWriting(facts: readonly Fact[], isOwn: (fact: Fact) => boolean): ReadonlySet<string> {
  const kept = new Set<string>();
  const before = new Set<string>();
  for (const fact of facts) {
    const into = isOwn(fact) ? kept : before;
    for (const words of valuesIn(fact.data, text)) if (into === before || !before.has(words)) into.add(words);
  }
  return kept;
}

/** Where texts stand whole before whoever reads them: no name that they were not shown is put in there. */
const standWhole: ReadonlySet<string> = new Set(
  [chapters.safetyPlan, chapters.risk, chapters.inGroup].flatMap(({ acts }) => Object.keys(acts)),
);

type Filled = ReturnType<typeof namesPutBack>;

/** What is filled in by somebody to whom the others of a group stand unnamed: the mask is not written over a name. */
export async function filledInByName(
  installation: Installation,
  row: CourseRow,
  chart: Chart,
  viewer: Pick<Doing, 'as' | 'by'>,
  { act, form }: { act: string; form: unknown },
): Promise<Filled> {
  const asSent: Filled = { form, names: 'as_they_were' };
  if (standWhole.has(act)) return asSent;
  if (!wasInGroup(row, chart.course) || !JSON.stringify(form ?? null).includes(masked.en)) return asSent;
  const unnamed = await othersUnnamed(installation, row, chart, viewer);
  if (unnamed.names.length === 0) return asSent;
  const seen = seenBy(chart.course, viewer);
  // What a client writes on they read as they wrote it, so that a name put back into it would be told to them.
  const into = viewer.as === 'client' ? 'texts_as_shown' : 'every_text';
  return namesPutBack(form, { was: seen, is: unnamed.in(seen) }, into);
}
