import type { Course } from '#core/course/course.ts';
import { agreedFoci, everAgreed } from '#core/course/focus/agreed.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { phaseCalled } from '#core/protocols/phase-called.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';
import { type Position, positionOf } from './course-clock.ts';
import { followed } from './followed.ts';

export interface Roadmap extends Position {
  /** Which sessions each phase takes, with the protocol’s own words for the client where it has some. */
  phases: { phase: Phase; from: number; to: number; label?: string }[];
  /** What we agreed to work on and why, in words for the client; never called a deficit. Once closed, all that we worked on. */
  focus: { label: string; why: string }[];
}

/** Where we are, what we work on and why, and when we finish: the client's own view (IPT protocol reference, 5.5; guard focus_visible). */
export function roadmap(course: Course, today: string): Roadmap | null {
  const follows = followed(course);
  if (!follows) return null;
  return {
    ...positionOf(course, follows, today),
    phases: follows.preset.windows.map((window) => {
      const { phase, from, to } = window;
      const label = phaseCalled(follows.protocol, window)?.clientLabel;
      return { phase, from, to, ...(label && { label }) };
    }),
    focus: (course.closing.closed ? everAgreed(course) : agreedFoci(course)).map(({ area, whyForClient }) => {
      const { clientLabel, clientSays } = areaFollowed(course, area);
      return { label: clientLabel, why: whyForClient || clientSays };
    }),
  };
}
