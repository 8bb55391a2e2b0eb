import type { Course } from '../course/course.ts';
import { plannedFor } from '../course/measures-read.ts';
import type { MeasurePlan } from '../protocols/measure-plan.ts';
import type { Followed } from './followed.ts';

export interface MeasureDue {
  instrument: string;
  /** Others that would do as well; the first of them that this course has used is chosen. */
  orElse: string[];
  weight: 'protocol' | 'optional' | 'planned';
  state: 'answered' | 'declined' | 'due';
  source: string;
}

type Moment = MeasurePlan['when'][number];

function momentsOf(session: number, sessions: number): Moment[] {
  const moments: Moment[] = ['every_session'];
  if (session === 1) moments.push('assessment');
  if (session === Math.ceil(sessions / 2)) moments.push('mid_point');
  if (session >= sessions) moments.push('end');
  return moments;
}

function stateOf({ measures }: Course, instruments: readonly string[], session: number): MeasureDue['state'] {
  const isIt = (one: { instrument: string; session: number | null }) =>
    instruments.includes(one.instrument) && one.session === session;
  if (measures.readings.some(isIt)) return 'answered';
  return measures.declined.some(isIt) ? 'declined' : 'due';
}

/** Instruments are not switched inside a course (measures reference, 14). */
function inUse({ measures }: Course, oneOf: readonly string[]): string {
  return oneOf.find((id) => measures.readings.some(({ instrument }) => instrument === id)) ?? oneOf[0] ?? '';
}

/** What is measured at this session: by the protocol, and what the therapist planned beside it (measures reference, 14; X-01). */
export function measuresDue(course: Course, { protocol, preset }: Followed, session: number): MeasureDue[] {
  const moments = course.closing.closed ? (['follow_up'] as const) : momentsOf(session, preset.sessions);
  const asked = protocol.measures.filter(({ when }) => moments.some((moment) => when.includes(moment)));
  const byProtocol = asked.map(({ oneOf, weight, sources }): MeasureDue => {
    const instrument = inUse(course, oneOf);
    const orElse = oneOf.filter((id) => id !== instrument);
    return { instrument, orElse, weight, state: stateOf(course, oneOf, session), source: sources[0] ?? '' };
  });
  const already = new Set(byProtocol.map(({ instrument }) => instrument));
  const planned = plannedFor(course, session, preset.sessions)
    .filter((instrument) => !already.has(instrument))
    .map(
      (instrument): MeasureDue => ({
        instrument,
        orElse: [],
        weight: 'planned',
        state: stateOf(course, [instrument], session),
        source: 'Planned by the therapist',
      }),
    );
  return [...byProtocol, ...planned];
}
