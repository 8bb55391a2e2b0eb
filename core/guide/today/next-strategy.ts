import type { Course } from '#core/course/course.ts';
import { deficitsStrategiesUsed } from '#core/course/deficits/strategies.ts';
import { disputeWithOneOf } from '#core/course/dispute/find.ts';
import { disputeStrategiesUsed, stageNow } from '#core/course/dispute/strategies.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { griefStrategiesUsed } from '#core/course/grief/strategies.ts';
import { transitionStrategiesUsed } from '#core/course/transition/strategies.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import type { Stage, Strategy } from '#core/protocols/areas/problem-area.ts';

export interface NextStrategy {
  area: string;
  /** Which of the four rooms it is worked on in. */
  room: Area;
  /** The name its form of therapy gives it, where it has one of its own. */
  called?: string;
  rank: 'primary' | 'secondary';
  strategies: readonly Strategy[];
  /** Ids of the strategies worked on, in the manual's order. */
  used: string[];
  /** The first that has not been; null when all have. */
  next: Strategy | null;
  /** Where a dispute stands, with the moves that fit. */
  stage: Stage | null;
  source: string;
}

function written(course: Course): Record<Area, readonly string[]> {
  return {
    grief: course.grief.losses.flatMap(griefStrategiesUsed),
    role_dispute: course.dispute.disputes.flatMap((dispute) => disputeStrategiesUsed(course, dispute)),
    role_transition: course.transition.transitions.flatMap(transitionStrategiesUsed),
    interpersonal_deficits: deficitsStrategiesUsed(course),
  };
}

function disputeStage(course: Course, people: readonly string[]): Stage | null {
  const dispute = disputeWithOneOf(course, people) ?? course.dispute.disputes.at(-1);
  const stage = dispute && stageNow(dispute);
  return problemAreas.role_dispute.stages.find(({ id }) => id === stage) ?? null;
}

/** For each focus, what has been worked on and what comes next (IPT protocol reference, 2.3, M-01). */
export function nextStrategies(course: Course): NextStrategy[] {
  const inChapters = written(course);
  const inSessions = course.sessionRoom.strategies.map(({ strategy }) => strategy);
  return activeFoci(course)
    .toSorted((a, b) => a.rank.localeCompare(b.rank))
    .map(({ area, rank, people, stage }) => {
      const { room, called, strategies, stages, sources } = areaFollowed(course, area);
      const isUsed = ({ id }: Strategy) => inSessions.includes(id) || inChapters[room].includes(id);
      const said = stages.find(({ id }) => id === stage) ?? null;
      return {
        area,
        room,
        ...(called && { called }),
        rank,
        strategies,
        used: strategies.filter(isUsed).map(({ id }) => id),
        next: strategies.find((one) => one.use === 'usual' && !isUsed(one)) ?? null,
        stage: room === 'role_dispute' ? (disputeStage(course, people) ?? said) : null,
        source: sources[0] ?? '',
      };
    });
}
