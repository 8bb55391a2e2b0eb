import { Temporal } from 'temporal-polyfill';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { type AnswerBy, answerByIn } from './answer-by.ts';
import { askedAgainAfter, type EverAsked, everAsked, type Rung, type WhyUp } from './ladder.ts';
import { alarmsToAnswer } from './open-alarms.ts';
import { type Alarm, riskFact, type WentUp } from './state.ts';
import { askedOn, type CanBeAsked, nextRung, type WhoIsHere } from './who-is-asked.ts';
import type { WorkingHours } from './working-hours.ts';

/** What the ladder is climbed by. */
export interface Climbing {
  ladder: readonly Rung[];
  hours: WorkingHours;
  now: string;
  today: string;
  who: WhoIsHere;
  /** Names the letter that asks somebody. */
  letterTo: (person: string) => string;
  /** Whether a letter could not be sent. */
  hasStopped: (letter: string) => boolean;
}

const minutesAfter = (instant: string, minutes: number) =>
  Temporal.Instant.from(instant).add({ minutes }).epochMilliseconds;

/** Nobody who was asked has had the letter: to wait for them would be in vain. */
const isUndelivered = ({ asked, undelivered }: WentUp) =>
  asked.length > 0 && asked.every(({ person }) => undelivered.includes(person));

/** Why a rung is taken now, or undefined while it is still waited for. */
function whyNow(
  alarm: Alarm,
  rung: Rung,
  { by, route }: AnswerBy,
  { now, who }: Climbing,
): WhyUp | undefined {
  const last = alarm.wentUp.at(-1);
  if (last && last.asked.length === 0) return 'nobody_before';
  if (last && isUndelivered(last)) return 'not_delivered';
  if (!last && who.holder === 'away') return 'therapist_away';
  if (rung.who === 'duty' && route === 'duty' && who.here.duty.length > 0) return 'service_closed';
  return Date.parse(now) >= minutesAfter(by, rung.after) ? 'time_passed' : undefined;
}

const byLetter = (asked: readonly CanBeAsked[], { letterTo }: Climbing) =>
  asked.map(({ person, name }) => ({ person, name, letter: letterTo(person) }));

/**
 * Once all were asked, the last rung is asked again and again until somebody answers; where nobody is there now, the one before
 * it on which somebody is. IPT protocol reference, 9.3 step 6, PD-23.
 */
function askedAgain(
  { wentUp }: Alarm,
  { by }: AnswerBy,
  climbing: Climbing,
): Omit<WentUp, 'at' | 'undelivered'> | undefined {
  const { now, ladder, who } = climbing;
  const last = wentUp.at(-1);
  const minutesLate = (Date.parse(now) - Date.parse(by)) / 60_000;
  if (!last || Date.parse(now) < minutesAfter(last.at, askedAgainAfter(ladder, minutesLate)))
    return undefined;
  const rung = wentUp.findLast((step) => who.here[step.who].length > 0)?.who;
  if (!rung) return undefined;
  const asked = byLetter(who.here[rung], climbing);
  return { who: rung, asked, nobody: null, why: 'asked_again', answerBy: by, mail: who.mail };
}

/** The next step of an alarm that nobody answers, if it is taken now: to whom it goes up, and why now. */
function stepUp(
  course: Course,
  alarm: Alarm,
  climbing: Climbing,
): Omit<WentUp, 'at' | 'undelivered'> | undefined {
  const rung = nextRung(alarm, climbing.ladder);
  const due = answerByIn(course, alarm, climbing.hours);
  if (!rung) return askedAgain(alarm, due, climbing);
  const why = rung.who === 'administrator' ? 'nobody_before' : whyNow(alarm, rung, due, climbing);
  if (!why) return undefined;
  const { asked, nobody } = askedOn(rung.who, alarm, climbing.who);
  return {
    who: rung.who,
    asked: byLetter(asked, climbing),
    nobody,
    why,
    answerBy: due.by,
    mail: climbing.who.mail,
  };
}

/** Of the letters that asked somebody, those that turn out not to leave, step by step. */
const stoppedLetters = ({ wentUp }: Alarm, hasStopped: Climbing['hasStopped']) =>
  wentUp
    .map(({ who, asked, undelivered }) => {
      const newly = asked.filter(({ person, letter }) => !undelivered.includes(person) && hasStopped(letter));
      return {
        who,
        people: newly.map(({ person }) => person),
        letters: newly.map(({ letter }) => letter),
      };
    })
    .filter(({ people }) => people.length > 0);

/** What happens now to one alarm that nobody has answered, in order. */
function climbs(course: Course, alarm: Alarm, climbing: Climbing): NewFact[] {
  const stopped = stoppedLetters(alarm, climbing.hasStopped);
  const facts = stopped.map((one) =>
    riskFact('AlarmNotDelivered', climbing.today, { alarm: alarm.id, ...one }),
  );
  const undeliveredOn = ({ asked }: WentUp) =>
    stopped.find(({ letters }) => asked.some(({ letter }) => letters.includes(letter)))?.people ?? [];
  let so: Alarm = {
    ...alarm,
    wentUp: alarm.wentUp.map((step) => ({
      ...step,
      undelivered: [...step.undelivered, ...undeliveredOn(step)],
    })),
  };
  for (let step = stepUp(course, so, climbing); step; step = stepUp(course, so, climbing)) {
    facts.push(riskFact('AlarmWentUp', climbing.today, { alarm: alarm.id, ...step }));
    so = { ...so, wentUp: [...so.wentUp, { ...step, at: climbing.now, undelivered: [] }] };
  }
  return facts;
}

/**
 * What is recorded now of the alarms of a course that nobody has answered: each goes up, rung by rung, as its time
 * passes. A rung on which nobody can be asked, or whose letters did not leave, is not waited for. Whether the course is
 * paused or closed makes no difference; one of a client who has died goes up to nobody. IPT protocol reference, 9.3 step 6, PD-23.
 */
export const goingUp = (course: Course, climbing: Climbing): NewFact[] =>
  alarmsToAnswer(course).flatMap((alarm) => climbs(course, alarm, climbing));

/** Whether this person was asked to answer an alarm, on one of these rungs. */
export const isAsked = (alarm: Alarm, person: string, on: readonly EverAsked[] = everAsked): boolean =>
  alarm.wentUp.some(({ who, asked }) => on.includes(who) && asked.some((one) => one.person === person));
