import type { Course } from '#core/course/course.ts';
import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import { isSessionToday } from '#core/course/sessions/attendance.ts';
import { type DeviationSeen, deviationsSeen } from '#core/guide/deviations/deviations.ts';
import { lookAgain } from '#core/guide/look-again/look-again.ts';
import { followUpMeasures, type MeasureDue, measuresDue } from '#core/guide/measures/due.ts';
import { type MilestoneNow, milestonesNow } from '#core/guide/milestones/milestones.ts';
import { type CheckPointNow, checkPointsNow } from '#core/guide/progress/check-points.ts';
import { type AgendaItem, agendaOf } from '#core/guide/today/agenda.ts';
import { type Today, todayOf } from '#core/guide/today/today.ts';
import type { Settings } from '#core/protocols/protocol/settings.ts';
import { type Position, positionOf } from './course-clock.ts';
import { type EndingNow, endingNow } from './ending.ts';
import { type Followed, followed } from './followed.ts';
import { type PhaseNow, phaseNow } from './phase.ts';
import type { LookAgain, Prompt } from './prompt.ts';
import { promptsOf } from './prompts.ts';

/** Everything a clinician's screens need to know of how the course stands against its protocol. */
export interface Guide {
  protocol: { id: string; edition: string; name: string; preset: string };
  settings: Settings;
  position: Position;
  phase: PhaseNow;
  milestones: MilestoneNow[];
  deviations: DeviationSeen[];
  checkPoints: readonly CheckPointNow[];
  today: Today;
  /** What the session is for, what matters most first. */
  agenda: AgendaItem[];
  measures: MeasureDue[];
  ending: EndingNow;
  /** What asks to be looked at again, and where. */
  lookAgain: LookAgain[];
  prompts: Prompt[];
}

/**
 * What comes next in this course, what is due and where it drifts; null before it is opened or when nobody knows its
 * protocol. It is the clinicians': a client reads `roadmap`.
 * @param today the date where the service is  @param hours when the service is staffed, where that is known
 */
export function guide(course: Course, today: string, hours?: WorkingHours): Guide | null {
  const found = followed(course);
  if (!found) return null;
  const follows: Followed = { ...found, ...(hours && { hours }) };
  const { protocol, preset, settings } = follows;
  const at = positionOf(course, follows, today);
  const over = isSessionToday(course, today) ? at.held - 1 : at.held;
  const milestones = milestonesNow(course, follows, { over, session: at.session });
  const deviations = deviationsSeen(course, follows, today);
  const checkPoints = checkPointsNow(course, follows, at.session);
  const again = lookAgain(course, follows, at, today);
  const phase = phaseNow(follows, at, milestones);
  const session = todayOf(course, follows, at, milestones);
  return {
    protocol: { id: protocol.id, edition: protocol.edition, name: protocol.name, preset: preset.id },
    settings,
    position: at,
    phase,
    milestones,
    deviations,
    checkPoints,
    today: session,
    agenda: agendaOf(course, { phase, today: session, milestones, lookAgain: again }),
    measures: course.closing.closed
      ? followUpMeasures(course, follows, today)
      : measuresDue(course, follows, at.session),
    ending: endingNow(course, follows, at),
    lookAgain: again,
    prompts: promptsOf(course, at, { milestones, deviations, checkPoints, lookAgain: again }),
  };
}
