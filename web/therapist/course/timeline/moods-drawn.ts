import type { Course } from '#core/course/course.ts';
import { dayOf } from '#core/course/mood-links/day-of.ts';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { namesOf } from '#web/both/people/names.ts';
import type { TimelineMood } from '#web/pictures/timeline/props.ts';

/**
 * The mood of the timeline, in order of time: as it is remembered of an event (once a date, as it was told last), and as
 * it was tied to what happened, in a session or between two (IPT protocol reference, 1.5 and 1.7.1).
 */
export function moodsDrawn(course: Course, events: readonly TimelineEvent[]): TimelineMood[] {
  const remembered = new Map(
    events.flatMap(({ date, mood }) => (mood === undefined ? [] : [[date, mood] as const])),
  );
  const tied = course.moodLinks.links.flatMap((link): TimelineMood[] => {
    const value = link.moodAfter ?? link.moodBefore;
    if (value === null || link.seen !== 'shared') return [];
    const before = link.moodAfter === null ? null : link.moodBefore;
    return [
      {
        on: dayOf(link),
        value,
        ...(before === null ? {} : { before }),
        what: link.event.what,
        people: namesOf(course, link.event.people),
      },
    ];
  });
  return [...[...remembered].map(([on, value]) => ({ on, value })), ...tied].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  );
}
