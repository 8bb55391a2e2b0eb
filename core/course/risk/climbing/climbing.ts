import { Temporal } from 'temporal-polyfill';
import type { AnswerBy } from '#core/course/risk/answer-by.ts';
import { askedAgainAfter, type Rung, type WhyUp } from '#core/course/risk/ladder.ts';
import type { Alarm, WentUp } from '#core/course/risk/state.ts';
import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import { askedOn, type CanBeAsked, nextRung, type WhoIsHere } from './who-is-asked.ts';

/** What waits for an answer, by how far it went up until now. */
export type Climbs = Pick<Alarm, 'wentUp'>;

/** One more step, as it is recorded. */
export type Step = Omit<WentUp, 'at' | 'undelivered'>;

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
  alarm: Climbs,
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
function askedAgain({ wentUp }: Climbs, { by }: AnswerBy, climbing: Climbing): Step | undefined {
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
function stepUp(alarm: Climbs, due: AnswerBy, climbing: Climbing): Step | undefined {
  const rung = nextRung(alarm, climbing.ladder);
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
const stoppedLetters = ({ wentUp }: Climbs, hasStopped: Climbing['hasStopped']) =>
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

/** What happens now to one that nobody has answered: the letters that turn out not to leave, and each further step, in order. */
export function climbedNow(
  alarm: Climbs,
  due: AnswerBy,
  climbing: Climbing,
): { notDelivered: ReturnType<typeof stoppedLetters>; steps: Step[] } {
  const notDelivered = stoppedLetters(alarm, climbing.hasStopped);
  const undeliveredOn = ({ asked }: WentUp) =>
    notDelivered.find(({ letters }) => asked.some(({ letter }) => letters.includes(letter)))?.people ?? [];
  let so: Climbs = {
    wentUp: alarm.wentUp.map((step) => ({
      ...step,
      undelivered: [...step.undelivered, ...undeliveredOn(step)],
    })),
  };
  const steps: Step[] = [];
  for (let step = stepUp(so, due, climbing); step; step = stepUp(so, due, climbing)) {
    steps.push(step);
    so = { wentUp: [...so.wentUp, { ...step, at: climbing.now, undelivered: [] }] };
  }
  return { notDelivered, steps };
}
