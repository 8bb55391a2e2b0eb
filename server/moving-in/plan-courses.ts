import { setImmediate } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import type { BroughtFile } from '#core/api-answers/moving-in.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { FileKind } from '#interop/csv/columns.ts';
import {
  type AppointmentLine,
  type CellFault,
  type CourseLine,
  readAppointment,
  readCourse,
  readScore,
  type ScoreLine,
} from '#interop/csv/read-cells.ts';
import type { CsvLine, CsvRead } from '#interop/csv/read-lines.ts';
import type { DecidedAct } from '#server/charts/append.ts';
import { beginsAs } from '#server/credentials/begins-as.ts';
import { lettingOthersIn } from '#server/db/in-batches.ts';
import { ProblemError } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { type Around, bringsForAll } from './around.ts';
import { type Entry, entriesInOrder, isBooked, isCancelled } from './entries.ts';
import type { Answers } from './files.ts';
import { type FormMeant, formMeant } from './form-meant.ts';
import { HoursTaken } from './hours-taken.ts';
import type { ClientsPlanned } from './plan-clients.ts';
import { type ClientPlanned, linesOf, type Told } from './told.ts';
import { movingInWords } from './words.ts';
import { actOf, writeCourse } from './write-course.ts';

const { en: words } = movingInWords;

/** A course as it would be written: its acts in their order, and the alarms among them. */
export interface CoursePlanned {
  own: string;
  id: string;
  client: string;
  therapist: string;
  acts: DecidedAct[];
  /** The facts of each act that raises an alarm. */
  raises: (readonly NewFact[])[];
}

interface Lines {
  course: CourseLine;
  line: CsvLine;
  entries: Entry[];
}

interface With {
  clients: ClientsPlanned;
  answers: Answers;
}

/** Every course of the files with what belongs to it. A line whose course cannot be taken says so, and names its line. */
export async function planCourses(
  installation: Installation,
  told: Told,
  around: Around,
  files: ReadonlyMap<FileKind, CsvRead>,
  { clients, answers }: With,
): Promise<CoursePlanned[]> {
  const courses = new Map<string, Lines>();
  const refused = new Map<string, number>();
  await lettingOthersIn(readCourses(told, files.get('courses'), answers, courses, refused));
  const entriesOf = (own: string): Entry[] | undefined => courses.get(own)?.entries;
  const orphans: { file: BroughtFile; entry: Entry }[] = [];
  for (const file of ['appointments', 'scores'] as const)
    await lettingOthersIn(readEntries(told, file, files.get(file), answers, entriesOf, orphans));
  const planned: CoursePlanned[] = [];
  const taken = new HoursTaken(installation);
  for (const [own, lines] of courses) {
    // Others have their turn between one course and the next.
    await setImmediate();
    const known = around.brought.courses.get(around.keyed('course', own));
    if (known !== undefined) {
      told.tell('courses', lines.line.line, 'here', words.here);
      await tellBroughtBefore(installation, told, around, { own, id: known, entries: lines.entries });
      continue;
    }
    const id = newId();
    const whose = await whoseCourse(installation, around, clients, lines);
    if ('says' in whose) {
      told.fault('courses', lines.line, whose);
      refused.set(own, lines.line.line);
      for (const entry of lines.entries)
        told.waits(entry.file, entry.line.line, words.courseRefused(own, lines.line.line));
      continue;
    }
    const { therapist, client } = whose;
    const { acts, raises, hours } = await lettingOthersIn(
      writeCourse(installation, told, around, {
        id,
        ...lines,
        ...whose,
        entries: entriesInOrder(lines.entries),
        diary: lines.entries.some(isBooked) ? await taken.of(therapist.id, client.id) : [],
      }),
    );
    taken.add(therapist.id, client.id, hours);
    if (acts.length > 0) planned.push({ own, id, client: client.id, therapist: therapist.id, acts, raises });
  }
  for (const { file, entry } of orphans) {
    const { course: own } = entry.value;
    const known = around.brought.courses.get(around.keyed('course', own));
    const line = refused.get(own);
    if (known !== undefined)
      await tellBroughtBefore(installation, told, around, { own, id: known, entries: [entry] });
    else if (line !== undefined) told.waits(file, entry.line.line, words.courseRefused(own, line));
    else told.fault(file, entry.line, { column: 'course', says: words.noCourse(own) });
  }
  return planned;
}

function* readCourses(
  told: Told,
  read: CsvRead | undefined,
  { days }: Answers,
  courses: Map<string, Lines>,
  refused: Map<string, number>,
): Generator<undefined, void> {
  for (const line of linesOf(told, 'courses', read)) {
    yield;
    const { value, faults } = readCourse(line, days);
    const before = courses.get(value.course);
    const [fault] = faults;
    if (before && JSON.stringify(before.line.cells) === JSON.stringify(line.cells))
      told.tell('courses', line.line, 'left_out', words.sameLine(before.line.line));
    else if (before)
      told.fault('courses', line, { column: 'course', says: words.sameId(value.course, before.line.line) });
    else if (fault) {
      told.fault('courses', line, fault);
      refused.set(value.course, line.line);
    } else courses.set(value.course, { course: value, line, entries: [] });
  }
}

function* readEntries(
  told: Told,
  file: 'appointments' | 'scores',
  read: CsvRead | undefined,
  { days }: Answers,
  entriesOf: (own: string) => Entry[] | undefined,
  orphans: { file: BroughtFile; entry: Entry }[],
): Generator<undefined, void> {
  const seen = new Map<string, number>();
  for (const line of linesOf(told, file, read)) {
    yield;
    const entry = readEntry(file, line, days);
    if ('faults' in entry) {
      const [fault] = entry.faults;
      if (fault) told.fault(file, line, fault);
      continue;
    }
    const key = `${entry.value.course}/${entry.key}`;
    const before = seen.get(key);
    if (before !== undefined) {
      told.tell(file, line.line, 'left_out', words.sameLine(before));
      continue;
    }
    seen.set(key, line.line);
    const entries = entriesOf(entry.value.course);
    if (entries) entries.push(entry);
    else orphans.push({ file, entry });
  }
}

function readEntry(
  file: 'appointments' | 'scores',
  line: CsvLine,
  days: Answers['days'],
): Entry | { faults: CellFault[] } {
  if (file === 'appointments') {
    const { value, faults } = readAppointment(line, days);
    return faults.length > 0 ? { faults } : { file, line, value, key: keyOfAppointment(value) };
  }
  const { value, faults } = readScore(line, days);
  return faults.length > 0 ? { faults } : { file, line, value, key: keyOfScore(value) };
}

const keyOfAppointment = ({ day, time, state }: AppointmentLine): string => `${state}/${day}/${time}`;
const keyOfScore = ({ measure, day, given }: ScoreLine): string =>
  `${measure}/${day}/${JSON.stringify(given)}`;

/** Of a course that was brought before: what is in it already, and what is entered in the course itself. */
async function tellBroughtBefore(
  installation: Installation,
  told: Told,
  around: Around,
  { own, id, entries }: { own: string; id: string; entries: readonly Entry[] },
): Promise<void> {
  if (entries.length === 0) return;
  const acts = await around.actsIn(id);
  for (const entry of entries) {
    const { file, line, key } = entry;
    if (isCancelled(entry)) {
      told.tell(file, line.line, 'left_out', words.cancelled);
      continue;
    }
    const isHere = acts.has(actOf(installation, id, key));
    told.tell(file, line.line, isHere ? 'here' : 'refused', isHere ? words.here : words.courseHere(own));
  }
}

interface Whose {
  client: ClientPlanned;
  therapist: { id: string; name: string };
  protocol: FormMeant;
}

/** Whose course it is, with whom, and by which form; or why it cannot be opened so. */
async function whoseCourse(
  installation: Installation,
  around: Around,
  { known, refused }: ClientsPlanned,
  { course }: Lines,
): Promise<Whose | CellFault> {
  const { person } = around;
  const before = around.brought.clients.get(around.keyed('client', course.client));
  const own = { own: course.client, line: 0, name: course.client, born: null };
  const client = known.get(course.client) ?? (before === undefined ? undefined : { ...own, id: before });
  const at = refused.get(course.client);
  if (!client)
    return {
      column: 'client',
      ...(at === undefined
        ? { says: words.noClient(course.client) }
        : { says: words.clientRefused(course.client, at), waits: true as const }),
    };
  const isTherapist = person.roles.includes('therapist');
  if (course.therapist === '' && !isTherapist) return { column: 'therapist', says: words.noTherapist };
  const email = (course.therapist || person.email).toLowerCase();
  const therapist = around.therapists.get(email);
  if (!therapist) return { column: 'therapist', says: words.notATherapist(course.therapist) };
  if (!bringsForAll(person) && therapist.id !== person.id)
    return { column: 'therapist', says: words.onlyOwn };
  const protocol = formMeant(around, course);
  if (!protocol) return { column: 'form', says: words.noForm(course.form) };
  try {
    await beginsAs(
      installation,
      { person: therapist.id, supervisor: '' },
      protocol.form,
      course.began,
      'colleague',
    );
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { column: 'therapist', says: error.problem.title };
  }
  return { client, therapist, protocol };
}
