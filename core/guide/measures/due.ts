import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { followUpsFrom } from '#core/course/maintenance/follow-ups.ts';
import { plannedFor } from '#core/course/measures/planned.ts';
import { sessionOf } from '#core/course/measures/session-of.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { MeasurePlan } from '#core/protocols/protocol/measure-plan.ts';
import { descriptorOf, ownMeasureOf } from '#core/protocols/protocol/problem.ts';
import { dueWords } from './words.ts';

export interface MeasureDue {
  instrument: string;
  /** Others that would do as well; the first of them that this course has used is chosen. */
  orElse: string[];
  /** `problem`: asked because of the problem the course is recorded as being for. */
  weight: 'protocol' | 'optional' | 'planned' | 'problem';
  state: 'answered' | 'declined' | 'due';
  source: string;
}

const words = { en: { pairs: 'Measures reference, section 6' } };

type Moment = MeasurePlan['when'][number];

function momentsOf(session: number, sessions: number): Moment[] {
  const moments: Moment[] = ['every_session'];
  if (session === 1) moments.push('assessment');
  if (session === Math.ceil(sessions / 2)) moments.push('mid_point');
  if (session >= sessions) moments.push('end');
  return moments;
}

/** What of the answers given, or left out, is for this time of asking. */
type ForThisTime = (given: { session: number | null; on: string; seq: number }) => boolean;

function stateOf(
  { measures }: Course,
  instruments: readonly string[],
  isForNow: ForThisTime,
): MeasureDue['state'] {
  const isIt = (one: { instrument: string } & Parameters<ForThisTime>[0]) =>
    instruments.includes(one.instrument) && isForNow(one);
  if (measures.readings.some(isIt)) return 'answered';
  return measures.declined.some(isIt) ? 'declined' : 'due';
}

/** Instruments are not switched inside a course (measures reference, 14). */
function inUse({ measures }: Course, oneOf: readonly string[]): string {
  return oneOf.find((id) => measures.readings.some(({ instrument }) => instrument === id)) ?? oneOf[0] ?? '';
}

/** Asked for at each of its own sessions and at the last; at the others, where the client likes. IPT protocol reference, 12.1, PHQ-A. */
function weightAt({ weight, at }: MeasurePlan, session: number | null, sessions: number) {
  if (!at || session === null || session >= sessions) return weight;
  return at.includes(session) ? weight : 'optional';
}

function byProtocol(
  course: Course,
  { protocol, preset }: Followed,
  session: number | null,
  moments: readonly Moment[],
  isForNow: ForThisTime,
): MeasureDue[] {
  return protocol.measures
    .filter(({ when }) => moments.some((moment) => when.includes(moment)))
    .map((plan): MeasureDue => {
      const { oneOf, sources } = plan;
      const instrument = inUse(course, oneOf);
      const orElse = oneOf.filter((id) => id !== instrument);
      return {
        instrument,
        orElse,
        weight: weightAt(plan, session, preset.sessions),
        state: stateOf(course, oneOf, isForNow),
        source: sources[0] ?? '',
      };
    });
}

function besideThem(
  course: Course,
  asked: readonly MeasureDue[],
  planned: readonly string[],
  isForNow: ForThisTime,
): MeasureDue[] {
  return planned
    .filter((instrument) => !asked.some((one) => one.instrument === instrument))
    .map((instrument) => ({
      instrument,
      orElse: [],
      weight: 'planned',
      state: stateOf(course, [instrument], isForNow),
      source: dueWords.en.plannedByTherapist,
    }));
}

/** The measure of the problem’s own, at every session and follow-up as the PHQ-9. Measures reference, section 6, pairs. */
function byProblem(
  course: Course,
  asked: readonly MeasureDue[],
  planned: readonly string[],
  isForNow: ForThisTime,
): MeasureDue[] {
  const { problem } = course.diagnosis;
  const instrument = problem && ownMeasureOf(descriptorOf(problem.problem));
  const isAsked = (id: string) => planned.includes(id) || asked.some((one) => one.instrument === id);
  if (!instrument || isAsked(instrument)) return [];
  return [
    {
      instrument,
      orElse: [],
      weight: 'problem',
      state: stateOf(course, [instrument], isForNow),
      source: words.en.pairs,
    },
  ];
}

/**
 * What is measured at this session: by the protocol, and what the therapist planned beside it (measures reference, 14; X-01).
 * Of somebody who has died nothing is due: what was answered before stands.
 */
export function measuresDue(course: Course, follows: Followed, session: number): MeasureDue[] {
  const { sessions } = follows.preset;
  const isForNow: ForThisTime = (given) => sessionOf(course, given) === session;
  const asked = byProtocol(course, follows, session, momentsOf(session, sessions), isForNow);
  const planned = plannedFor(course, session, sessions);
  const all = [
    ...asked,
    ...byProblem(course, asked, planned, isForNow),
    ...besideThem(course, asked, planned, isForNow),
  ];
  return hasEndedByDeath(course) ? all.filter(({ state }) => state !== 'due') : all;
}

/**
 * What is measured after the course: anew for each follow-up or booster, from a week before its day; nothing where none was
 * agreed. What was answered before, the last session's among it, is not this follow-up's (IPT protocol reference, 6.6).
 */
export function followUpMeasures(course: Course, follows: Followed, today: string): MeasureDue[] {
  const { closed } = course.closing;
  const from = followUpsFrom(course).findLast((day) => day <= today);
  if (!closed || !from) return [];
  const isForNow: ForThisTime = ({ on, seq }) => seq > closed.seq && on >= from;
  const asked = byProtocol(course, follows, null, ['follow_up'], isForNow);
  const planned = course.measures.planned
    .filter(({ when }) => when.includes('follow-up'))
    .map(({ instrument }) => instrument);
  return [
    ...asked,
    ...byProblem(course, asked, planned, isForNow),
    ...besideThem(course, asked, planned, isForNow),
  ];
}
