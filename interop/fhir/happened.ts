import { fhirWords } from '#interop/words.ts';
import { minutesBetween, onTheClock } from './days.ts';
import { lookedUp } from './entries.ts';
import { scoreCells } from './responses.ts';
import { appointmentShape, type Resource, responseShape } from './shapes.ts';
import { leftOut, type NotTaken, refused } from './told.ts';

/** Something that happened in a course: whose it is, when, and the cells of its line but for the course. */
export interface Happened {
  file: 'appointments' | 'scores';
  patient: string;
  day: string;
  /** Who was to be there, by e-mail address. */
  withWhom?: string;
  /** It says nothing of when the course was under way. */
  counts: boolean;
  cells: Record<string, string>;
}

/** Who is known in the Bundle, by what they are referred to. */
export interface Known {
  zone: string;
  patients: ReadonlyMap<string, string>;
  mails: ReadonlyMap<string, string>;
}

/** Statuses of an Appointment (HL7 appointmentstatus, 4.0.1). Those that leave open whether it was held are not guessed. */
const states: Readonly<Record<string, string>> = {
  fulfilled: 'held',
  noshow: 'missed',
  booked: 'booked',
  cancelled: 'cancelled',
};

/** An Appointment as a line of the file of appointments. */
export function readAppointment(resource: Resource, { zone, patients, mails }: Known): Happened | NotTaken {
  const { data: one } = appointmentShape.safeParse(resource);
  if (!one) return refused(fhirWords.en.notReadable('Appointment'));
  const references = one.participant.map(({ actor }) => actor?.reference);
  const patient = references.map((each) => lookedUp(patients, each)).find(Boolean);
  if (patient === undefined) return refused(fhirWords.en.nobodys);
  if (one.status === 'entered-in-error') return leftOut(fhirWords.en.inError);
  const state = states[one.status];
  if (state === undefined) return refused(fhirWords.en.openStatus(one.status));
  const then = onTheClock(one.start, zone);
  if (!then) return refused(fhirWords.en.noStart);
  const withWhom = references.map((each) => lookedUp(mails, each)).find(Boolean);
  const minutes = one.minutesDuration ?? minutesBetween(one.start, one.end);
  return {
    ...{ file: 'appointments', patient, day: then.day, counts: state !== 'cancelled' },
    ...(withWhom && { withWhom }),
    cells: { ...then, minutes: `${minutes ?? ''}`, how: '', state },
  };
}

/** A QuestionnaireResponse as a line of the file of scores. */
export function readResponse(resource: Resource, { zone, patients }: Known): Happened | NotTaken {
  const { data: one } = responseShape.safeParse(resource);
  if (!one) return refused(fhirWords.en.notReadable('QuestionnaireResponse'));
  const patient = lookedUp(patients, one.subject?.reference);
  if (patient === undefined) return refused(fhirWords.en.nobodys);
  if (one.status === 'entered-in-error') return leftOut(fhirWords.en.inError);
  if (one.status !== 'completed' && one.status !== 'amended')
    return refused(fhirWords.en.notCompleted(one.status));
  const then = onTheClock(one.authored, zone);
  if (!then) return refused(fhirWords.en.noAuthored);
  const score = scoreCells(one);
  if ('says' in score) return refused(score.says);
  const cells = { day: then.day, session: '', ...score };
  return { file: 'scores', patient, day: then.day, counts: true, cells };
}
