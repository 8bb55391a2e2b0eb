import type { Course } from '#core/course/course.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import type { TryOut } from '#core/course/try-outs/state.ts';
import type { MemberEntry } from '#core/group/meetings/member-entry.ts';
import { does, type MeetingOf, type Part, saysTheSame } from './part.ts';

/** A member’s week as it was told in the round: the last task, what happened and how it felt, the next task. IPT protocol reference, 7.6. */

const agreedAt = (course: Course, n: number): TryOut | undefined =>
  course.tryOuts.tryOuts.find((one) => one.session === n);

/** The task that was asked about at this meeting: of which something was told that day, else one still open, else the last. */
function taskAskedAbout({ tryOuts }: Course, { n, on }: MeetingOf): TryOut | undefined {
  const before = tryOuts.tryOuts
    .filter((one) => one.session !== n && one.on <= on)
    .toSorted((one, other) => one.on.localeCompare(other.on));
  return (
    before.findLast(({ told }) => told.some((one) => one.on === on)) ??
    before.findLast(({ told }) => told.length === 0) ??
    before.at(-1)
  );
}

export function lastTaskToTell(course: Course, { lastTask: result }: MemberEntry, meeting: MeetingOf): Part {
  if (!result) return { acts: [] };
  const aside: Part = { acts: [], differs: [{ place: 'last_task', said: result }] };
  const task = taskAskedAbout(course, meeting);
  if (!task || tryOutsMode(course) === 'none') return aside;
  const told = task.told.filter(({ on }) => on === meeting.on);
  if (told.length === 0) return { acts: [does('tellTryOut', { tryOutId: task.id, result })] };
  return told.some((one) => one.result === result) ? { acts: [], same: ['last_task'] } : aside;
}

/** Two lines of one week both stay: what happened and how it felt is never taken for the other’s. */
export function linkToTell(course: Course, { link }: MemberEntry, { n }: MeetingOf): Part {
  if (!link) return { acts: [] };
  const told = course.moodLinks.links.filter((one) => one.session === n && one.recordedBy === 'therapist');
  const isSame = told.some(
    (one) =>
      saysTheSame(one.event.what, link.what) &&
      one.moodBefore === link.before &&
      one.moodAfter === link.after &&
      one.feelings.map(({ name }) => name).join() === link.feelings.join(),
  );
  if (isSame) return { acts: [], same: ['link'] };
  return {
    acts: [
      does('linkMood', {
        session: n,
        direction: 'event_to_mood',
        what: link.what,
        moodBefore: link.before,
        moodAfter: link.after,
        feelings: link.feelings.map((name) => ({ name })),
      }),
    ],
    differs: told.length > 0 ? [{ place: 'link', said: link.what }] : [],
  };
}

/** One small task: a second in other words stands beside the first, and is not given as another. */
export function taskToTell(course: Course, { task }: MemberEntry, { n }: MeetingOf): Part {
  if (!task) return { acts: [] };
  const agreed = agreedAt(course, n);
  if (agreed && saysTheSame(agreed.what, task)) return { acts: [], same: ['task'] };
  if (agreed || tryOutsMode(course) === 'none') return { acts: [], differs: [{ place: 'task', said: task }] };
  return { acts: [does('agreeTryOut', { what: task, session: n })] };
}
