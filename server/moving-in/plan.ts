import { createHash } from 'node:crypto';
import type { BroughtFile, TrialRun } from '#core/api-answers/moving-in.ts';
import { lettingOthersIn } from '#server/db/in-batches.ts';
import type { Installation } from '#server/installation.ts';
import { type Around, aroundOf } from './around.ts';
import { type Answers, type FilesGiven, readFiles } from './files.ts';
import { planClients } from './plan-clients.ts';
import { type CoursePlanned, planCourses } from './plan-courses.ts';
import { type ClientPlanned, Told } from './told.ts';
import { movingInWords } from './words.ts';

const { en: words } = movingInWords;

/** Everything that bringing these files would do. */
export interface Plan {
  trial: TrialRun;
  clients: ClientPlanned[];
  /** Those of the files who are clients here already, by another name. */
  taken: ClientPlanned[];
  /** Of whom it was answered that they are two people. */
  apart: [string, string][];
  courses: CoursePlanned[];
}

const places: readonly BroughtFile[] = ['bundle', 'clients', 'courses', 'appointments', 'scores'];

/** The lines in their order, counted, and a name for this very outcome. */
function* trialOf({ lines }: Told): Generator<undefined, TrialRun> {
  const counts: TrialRun['counts'] = { brought: 0, here: 0, left_out: 0, refused: 0, asked: 0 };
  const shown = createHash('sha256');
  const inOrder = places.flatMap((file) =>
    lines.filter((one) => one.file === file).toSorted((a, b) => a.line - b.line),
  );
  let alarms = 0;
  for (const line of inOrder) {
    yield;
    counts[line.becomes] += 1;
    alarms += line.alarm ? 1 : 0;
    shown.update(JSON.stringify(line));
  }
  return { lines: inOrder, counts, alarms, shown: shown.digest('base64url') };
}

/** What these files would bring, line by line. Nothing is written. */
export async function planRun(
  installation: Installation,
  person: Around['person'],
  given: FilesGiven,
  answers: Answers,
): Promise<Plan> {
  const around = await aroundOf(installation, person);
  const { files, bundle } = await readFiles(given, answers, around.settings.zone);
  const told = new Told(bundle.holds);
  for (const { line, becomes, says } of bundle.told) told.tell('bundle', line, becomes, says);
  const clients = await lettingOthersIn(planClients(told, around, files.get('clients'), answers));
  const courses = await planCourses(installation, told, around, files, { clients, answers });
  const used = new Set(courses.map(({ client }) => client));
  const made = [...clients.known.values()].filter(({ makes }) => makes);
  // A client without a course that is brought would be nobody’s.
  for (const { line } of made.filter(({ id }) => !used.has(id)))
    told.instead('clients', line, 'left_out', words.withoutCourse);
  const trial = await lettingOthersIn(trialOf(told));
  const taken = [...clients.known.values()].filter(({ id, makes }) => !makes && used.has(id));
  const { apart } = clients;
  return { trial, clients: made.filter(({ id }) => used.has(id)), taken, apart, courses };
}
