import type { FileKind } from '#interop/csv/columns.ts';
import type { CsvLine, CsvRead } from '#interop/csv/read-lines.ts';
import { fhirWords } from '#interop/words.ts';
import { type Entry, namesOf, readEntries } from './entries.ts';
import { type Happened, type Known, readAppointment, readResponse } from './happened.ts';
import { clientCells, hasDied } from './patients.ts';
import { patientShape, practitionerShape } from './shapes.ts';
import { isNotTaken, leftOut, type NotTaken, refused } from './told.ts';

/** What a Bundle holds, as the lines of the files it stands for, each with its place in the Bundle. */
export interface BundleRead {
  files: Map<FileKind, CsvRead>;
  /** What is not taken, or left out. */
  told: ({ line: number } & NotTaken)[];
}

interface With {
  zone: string;
  /** Which course of a patient it is, where a file of courses says so; undefined where there is no such file. */
  courseOf: ((patient: string) => string | undefined) | undefined;
}

const fileOf = (lines: CsvLine[]): CsvRead => ({ lines, faults: [], unknown: [] });

/** Reads FHIR R4 into the lines by which a service moves in, in steps between which others are answered. */
export function* readBundle(text: string, { zone, courseOf }: With): Generator<undefined, BundleRead> {
  const { entries, faults } = yield* readEntries(text);
  const told: BundleRead['told'] = faults.map(({ line, says }) => ({ line, ...refused(says) }));
  const who = yield* whoIsIn(entries);
  told.push(...who.told);
  const happened: (Happened & { line: number })[] = [];
  for (const { n: line, resource } of entries) {
    yield;
    const read = readOther(resource, { zone, ...who });
    if (!read) continue;
    if (isNotTaken(read)) told.push({ line, ...read });
    else happened.push({ line, ...read });
  }
  const linesIn = (file: Happened['file']) =>
    happened
      .filter((one) => one.file === file)
      .map(({ line, patient, cells }) => ({
        line,
        cells: { course: courseOf?.(patient) ?? patient, ...cells },
      }));
  const files = new Map<FileKind, CsvRead>([
    ['clients', fileOf(who.clients)],
    ['appointments', fileOf(linesIn('appointments'))],
    ['scores', fileOf(linesIn('scores'))],
  ]);
  if (!courseOf) files.set('courses', fileOf(coursesOf(who.clients, happened)));
  return { files, told: told.toSorted((a, b) => a.line - b.line) };
}

function readOther(resource: Entry['resource'], known: Known): Happened | NotTaken | undefined {
  switch (resource.resourceType) {
    case 'Appointment':
      return readAppointment(resource, known);
    case 'QuestionnaireResponse':
      return readResponse(resource, known);
    case 'Patient':
    case 'Practitioner':
      return undefined;
    default:
      return leftOut(fhirWords.en.notRead(resource.resourceType.slice(0, 60)));
  }
}

interface Who extends Omit<Known, 'zone'> {
  clients: CsvLine[];
  told: BundleRead['told'];
}

/** The patients and the practitioners, by what the others refer to them. */
function* whoIsIn(entries: readonly Entry[]): Generator<undefined, Who> {
  const patients = new Map<string, string>();
  const mails = new Map<string, string>();
  const clients: CsvLine[] = [];
  const told: BundleRead['told'] = [];
  for (const entry of entries) {
    yield;
    const { n: line, resource } = entry;
    const names = namesOf(entry);
    if (resource.resourceType === 'Practitioner') {
      const { data } = practitionerShape.safeParse(resource);
      const mail = data?.telecom?.find(({ system, value }) => system === 'email' && value)?.value;
      for (const name of names) if (mail) mails.set(name, mail);
    }
    if (resource.resourceType !== 'Patient') continue;
    const { data: patient } = patientShape.safeParse(resource);
    if (!patient) {
      told.push({ line, ...refused(fhirWords.en.notReadable('Patient')) });
      continue;
    }
    const client = patient.id ?? names[0] ?? `${line}`;
    for (const name of names) patients.set(name, client);
    if (hasDied(patient)) {
      told.push({ line, ...refused(fhirWords.en.hasDied) });
      continue;
    }
    const { cells, leftOut: unknown } = clientCells(patient);
    clients.push({ line, cells: { client, ...cells } });
    for (const says of unknown) told.push({ line, ...leftOut(says) });
  }
  return { patients, mails, clients, told };
}

/** One course of each patient of whom anything is known, begun on the first day that is. */
function coursesOf(clients: readonly CsvLine[], happened: readonly Happened[]): CsvLine[] {
  const ofPatient = Map.groupBy(happened, ({ patient }) => patient);
  return clients.flatMap(({ line, cells: { client = '' } }) => {
    const theirs = ofPatient.get(client) ?? [];
    const [began] = theirs.flatMap(({ counts, day }) => (counts ? [day] : [])).toSorted();
    const therapist = theirs.findLast(({ withWhom }) => withWhom)?.withWhom ?? '';
    return began === undefined ? [] : [{ line, cells: { course: client, client, therapist, began } }];
  });
}
