import type { BroughtFile } from '#core/api-answers/moving-in.ts';
import type { Doing, Engagement } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { holdsAnAlarm } from '#core/course/alarm-on-an-impossible-day.ts';
import { decide, emptyCourse, acts as everyAct, foldOnto } from '#core/course/book.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import type { CourseLine } from '#interop/csv/read-cells.ts';
import type { CsvLine } from '#interop/csv/read-lines.ts';
import { type DecidedAct, factsOf } from '#server/charts/append.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import type { Around } from './around.ts';
import type { Entry } from './entries.ts';
import type { FormMeant } from './form-meant.ts';
import type { ClientPlanned, Told } from './told.ts';
import { movingInWords } from './words.ts';

const { en: words } = movingInWords;

interface ToWrite {
  id: string;
  course: CourseLine;
  line: CsvLine;
  client: ClientPlanned;
  therapist: { id: string; name: string };
  protocol: FormMeant;
  entries: readonly Entry[];
  /** For what the therapist is booked besides. */
  diary: readonly Engagement[];
}

interface Written {
  acts: DecidedAct[];
  /** The facts of each act that raises an alarm. */
  raises: NewFact[][];
  /** The hours that it books. */
  hours: Pick<Engagement, 'at' | 'zone' | 'minutes'>[];
}

/** The id of the act by which a line of a course is brought: the same at each try. */
export const actOf = (to: { master: Buffer }, course: string, key: string): string =>
  idsByKey(to, 'brought', course)(key);

/** The act that a line is, with its form and its day; or why it is none. */
function actFor(
  { file, value }: Entry,
  usual: number,
  today: string,
): [string, object, string?] | string | undefined {
  if (file === 'scores') {
    const { measure: instrument, session, given } = value;
    return 'total' in given
      ? ['enterTotal', { instrument, session, total: given.total }, value.day]
      : ['answerMeasure', { instrument, session, answers: given.answers, administered: 'paper' }, value.day];
  }
  const minutes = value.minutes ?? usual;
  if (value.state === 'held') {
    const { how: format, time: startedAt } = value;
    return ['holdSession', { minutes, format, startedAt }, value.day];
  }
  if (value.state === 'missed') return ['missSession', {}, value.day];
  if (value.state === 'cancelled') return undefined;
  if (value.day < today) return words.bookedGoneBy;
  return ['bookSession', { at: `${value.day}T${value.time}`, minutes, format: value.how }];
}

/**
 * A whole course through the acts by which anybody writes one, each with its day, by whoever brings it: what an act refuses is
 * said of its line, and the others go on.
 */
export function* writeCourse(
  to: { master: Buffer },
  told: Told,
  around: Around,
  { id, course: asked, line, client, therapist, protocol, entries, diary }: ToWrite,
): Generator<undefined, Written> {
  const { person, today, now } = around;
  const doing = (act: string, on: string): Doing => ({
    ...{ id: act, by: person.id, name: person.name, as: 'therapist', on, now, today },
    zone: around.settings.zone,
    ...(client.born && { born: client.born }),
    consentAges: around.ages,
    protocols: around.own,
    diary,
  });
  let course = emptyCourse(id);
  let facts: ReturnType<typeof factsOf> = [];
  const acts: DecidedAct[] = [];
  const raises: NewFact[][] = [];
  const hours: Written['hours'] = [];
  const does = (act: string, name: string, form: object, on: string): NewFact[] | Refusal | string => {
    const read = everyAct.get(name)?.form.safeParse(form);
    if (!read?.success) return read?.error.issues[0]?.message ?? '';
    const decided = decide(course, name, read.data, doing(act, on));
    if (isRefusal(decided)) return decided;
    const done = { id: act, by: person.id, at: now, facts: decided };
    const added = factsOf(id, course.seq, [done]);
    course = foldOnto(course, facts, added);
    facts = [...facts, ...added];
    acts.push(done);
    if (holdsAnAlarm(decided)) raises.push(decided);
    return decided;
  };
  const because = (done: NewFact[] | Refusal | string): string | undefined =>
    typeof done === 'string' ? done : isRefusal(done) ? done.because : undefined;
  const movedIn = asked.movedIn ?? today;
  const opening = {
    ...{ client: client.id, therapist: therapist.id, protocol: protocol.chosen, referral: asked.referral },
    ...(movedIn > asked.began && { movedIn }),
  };
  const why = because(does(id, 'openCourse', opening, asked.began));
  if (why !== undefined) {
    told.fault('courses', line, { column: 'began', says: why });
    for (const { file, line: of } of entries)
      told.waits(file, of.line, words.courseRefused(asked.course, line.line));
    return { acts: [], raises: [], hours: [] };
  }
  told.tell('courses', line.line, 'brought', words.course(therapist.name, asked.began, movedIn));
  for (const entry of entries) {
    yield;
    const { file, line: at, key } = entry;
    const act = actFor(entry, protocol.chosen.minutes, today);
    if (act === undefined) {
      told.tell(file, at.line, 'left_out', words.cancelled);
      continue;
    }
    if (typeof act === 'string') {
      told.fault(file, at, { column: 'state', says: act });
      continue;
    }
    const [name, form, on = today] = act;
    const asIs = does(actOf(to, id, key), name, form, on);
    const isDouble = isRefusal(asIs) && asIs.refused.startsWith('double-booked');
    // It was agreed with the client elsewhere: it comes along, and whoever brings it is told.
    const done = isDouble
      ? does(actOf(to, id, key), name, { ...form, despite: words.bookedElsewhere }, on)
      : asIs;
    const refused = because(done);
    if (refused !== undefined) {
      told.fault(file, at, { column: columnAtFault(file, form), says: refused });
      continue;
    }
    const isAlarm = Array.isArray(done) && holdsAnAlarm(done);
    if (entry.file === 'appointments' && 'at' in form && typeof form.at === 'string')
      hours.push({
        at: form.at,
        zone: around.settings.zone,
        minutes: entry.value.minutes ?? protocol.chosen.minutes,
      });
    const says = `${saysOf(entry, isAlarm)}${isDouble ? words.doublyBooked(therapist.name) : ''}`;
    const line = told.tell(file, at.line, 'brought', says);
    Object.assign(line, isAlarm && { alarm: true }, isDouble && { doublyBooked: true });
  }
  return { acts, raises, hours };
}

const columnAtFault = (file: BroughtFile, form: object): string =>
  file === 'appointments' ? 'day' : 'total' in form ? 'total' : 'answers';

function saysOf({ file, value }: Entry, isAlarm: boolean): string {
  if (file === 'scores') {
    const measure = shortNameOf(value.measure);
    return isAlarm ? words.alarm(measure, value.day) : words.score(measure, value.day);
  }
  if (value.state === 'booked') return words.booked(value.day, value.time);
  return value.state === 'missed' ? words.missed(value.day) : words.session(value.day);
}
