import type { Course } from '#core/course/course.ts';
import { validReadingsOf } from '#core/course/measures/readings.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import { heldHere, sessionsBeforeKith } from '#core/course/opening/moved-in.ts';
import { isMilestonePassed } from '#core/course/protocol-followed/passed-milestones.ts';
import type { Followed } from '#core/guide/followed.ts';
import { isPast, middleSessions, sessionNamed } from '#core/guide/sessions-over.ts';
import { techniquesUsed } from '#core/guide/today/work-in-session.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import type { Settings } from '#core/protocols/protocol/settings.ts';
import { phaseOf } from '#core/protocols/protocol/windows.ts';
import { type Detector, drift } from './drift.ts';
import { sessionsWords } from './words.ts';

/** PD-09 */
export const moodNotLinked: Detector = (course, follows, today) => {
  const without = middleSessions(course, follows, today).filter(
    ({ n }) => moodLinksIn(course, n).length === 0,
  );
  if (without.length === 0) return null;
  return drift(
    sessionsWords.en.middleSessionHasNoLink,
    without.map((session) => sessionsWords.en.noLink(sessionNamed(session))),
  );
};

/** The sessions at which this form asks for its leading measure, where it is not each one. */
function ownSessions({ protocol }: Followed): readonly number[] | undefined {
  const measure = primaryMeasure(protocol);
  return protocol.measures.find(({ oneOf }) => oneOf[0] === measure)?.at;
}

const words = {
  en: {
    notAtItsSessions: 'The measure was not answered at a session that asks for it.',
    noScore: (session: string) => `${session}: no score.`,
  },
};
const noScore = (held: Parameters<typeof sessionNamed>[0]) => words.en.noScore(sessionNamed(held));

/** PD-10: a reading given for the session, or since the one before; two running without, or one of those the form names (7.3). */
export const measureLapsed: Detector = (course, follows, today) => {
  const readings = validReadingsOf(course, primaryMeasure(follows.protocol));
  const at = ownSessions(follows);
  const held = heldHere(course).filter(({ on }) => on !== today);
  const without = held.filter(({ n, on }, place) => {
    const since = held[place - 1]?.on ?? '';
    return !readings.some(
      (one) => one.session === n || (one.session === null && one.on > since && one.on <= on),
    );
  });
  const asked = without.filter(({ n }) => at?.includes(n));
  if (at && asked.length > 0) return drift(words.en.notAtItsSessions, asked.map(noScore));
  if (at) return null;
  const running = without.filter(({ n }) => without.some((other) => Math.abs(other.n - n) === 1));
  if (running.length === 0) return null;
  return drift(sessionsWords.en.twoSessionsRunningWithoutMeasure, running.map(noScore));
};

const change = ['T-04', 'T-05', 'T-06', 'T-07', 'T-08'];

/** PD-14 */
export const onlySupportive: Detector = (course, follows, today) => {
  const without = middleSessions(course, follows, today).filter(
    ({ n }) => !techniquesUsed(course, n).some((technique) => change.includes(technique)),
  );
  if (without.length === 0) return null;
  return drift(
    sessionsWords.en.middleSessionShowsNoWork,
    without.map((session) => sessionsWords.en.noneOfT04(sessionNamed(session))),
  );
};

/** PD-16: in any session that is over; one held today may still be written up. */
export const solutionsBeforeFeelings: Detector = (course, _follows, today) => {
  const without = heldHere(course).filter(({ n, on }) => {
    if (on === today) return false;
    const used = techniquesUsed(course, n);
    return used.includes('T-06') && !used.includes('T-04');
  });
  if (without.length === 0) return null;
  return drift(
    sessionsWords.en.optionsWereWeighedBeforeAny,
    without.map((session) => sessionsWords.en.weighedWithoutFeeling(sessionNamed(session))),
  );
};

/** PD-17 */
export const neverRehearsed: Detector = (course, follows, today) => {
  const excused = isMilestonePassed(course, 'MS-16');
  if (excused || course.rolePlays.rolePlays.length > 0 || !isPast(course, follows, 10, today)) return null;
  return drift(sessionsWords.en.nothingHasBeenRehearsed, [sessionsWords.en.noRolePlaySoFar]);
};

type Share = 'past' | 'symptoms' | 'advice';

function filledBy(course: Course, share: Share, more: number): string[] {
  const before = sessionsBeforeKith(course);
  const tagged = course.sessionRoom.time.filter((one) => one.session > before && one[share] > more);
  return tagged.length < 2
    ? []
    : tagged.map((one) => sessionsWords.en.sessionPerCentOfHour(one.session, one[share]));
}

/** Where the past is the work itself, it fills no hour wrongly. IPT protocol reference, 7.1 and D-05. */
const pastIsTheWork: readonly Settings['pastWork'][] = ['developmental_link', 'autobiographical'];

/** PD-11: more than 30 per cent of the hour, in two sessions. */
export const pastDominates: Detector = (course, { settings }) => {
  if (pastIsTheWork.includes(settings.pastWork)) return null;
  const saw = filledBy(course, 'past', 30);
  return saw.length > 0 ? drift(sessionsWords.en.pastTookUpMuch, saw) : null;
};

const guiding: readonly string[] = ['T-10', 'T-15'];

/** Sessions after the beginning in which more than half of what was marked is guiding or explaining (T-10, T-15). */
function mostlyGuided(course: Course, { preset }: Followed, today: string | null): string[] {
  const over = heldHere(course).filter(({ on }) => on !== today);
  const guided = over.flatMap((session) => {
    const marks = course.sessionRoom.techniques.filter((one) => one.session === session.n);
    const most = marks.filter(({ technique }) => guiding.includes(technique)).length;
    const isMost = phaseOf(preset, session.n) !== 'initial' && most >= 2 && 2 * most > marks.length;
    return isMost ? [sessionsWords.en.ofTechniquesMarkedAreT(sessionNamed(session), most, marks.length)] : [];
  });
  return guided.length < 2 ? [] : guided;
}

/** PD-15: by the share of the hour, or by the techniques marked, in two sessions. */
export const mostlyDirective: Detector = (course, follows, today) => {
  const saw = [...filledBy(course, 'advice', 30), ...mostlyGuided(course, follows, today)];
  return saw.length > 0 ? drift(sessionsWords.en.adviceTookUpMuch, saw) : null;
};

/** PD-26 */
export const symptomsDominate: Detector = (course) => {
  const saw = filledBy(course, 'symptoms', 50);
  return saw.length > 0 ? drift(sessionsWords.en.symptomsTookUpMost, saw) : null;
};

/** PD-27 */
export const lengthOff: Detector = (course, { settings }) => {
  const [least, most] = settings.sessionMinutesAllowed;
  const off = heldHere(course).filter(({ minutes }) => minutes < least || minutes > most);
  if (off.length < 2) return null;
  return drift(
    sessionsWords.en.sessionsLastedLess(least, most),
    off.map((session) => `${sessionNamed(session)}: ${session.minutes} minutes.`),
  );
};
