import { decide, foldOnto } from '#core/course/book.ts';
import { obstaclesToClosing } from '#core/course/closing/what-closing-needs.ts';
import type { Course } from '#core/course/course.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { guide } from '#core/guide/guide.ts';
import { settledStates } from '#core/guide/milestones/milestones.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { summarise } from '#core/lists/summarise.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { writtenDown } from '#tests/written-down.ts';
import { type Story, tell, type Under } from './any-course.ts';

const today = '2026-12-31';
const doing = {
  id: 'pass-0',
  by: 'ana',
  as: 'therapist' as const,
  on: today,
  now: `${today}T10:00:00.000Z`,
  today,
  zone: 'Europe/London',
  born: '1991-05-17',
};

/** What stands in the way of closing and is lifted by an act of its own: an early finish, an answer, a signature. */
const liftedByAct = ['before-the-end', 'no-reason', 'open-alarm', 'alarm-to-close', 'unsigned-note'];

/** A course under a form, in one of its presets, so many of its sessions held, and then whatever the story says. */
export function toldUnder(
  form: Protocol,
  preset: string,
  story: Parameters<typeof tell>[0],
  held: number,
): Story {
  const { minutes, sessions } = presetOf(form, preset);
  const under: Under = {
    protocol: { id: form.id, edition: form.edition, preset, sessions, minutes },
    held: Math.min(held, sessions),
  };
  return tell(story, undefined, undefined, under);
}

function passed(course: Course, facts: Story['facts'], milestone: string): Course | string {
  const decided = decide(course, 'passBlock', { milestone, why: 'For a reason', supervisor: '' }, doing);
  if (isRefusal(decided)) return `${milestone}: ${decided.because}`;
  const pass = { ...doing, id: `pass-${facts.length}` };
  const added = writtenDown(decided, pass, { course: course.id, after: facts.length });
  const after = foldOnto(course, facts, added);
  facts.push(...added);
  return after;
}

/**
 * What holds a course up and nothing can lift: blocks that cannot be passed over with a reason, and obstacles to closing
 * for which there is neither that nor an act. Empty for every legal course of every form.
 */
export function stuckIn({ course: told, facts: all }: Pick<Story, 'course' | 'facts'>): string[] {
  const facts = [...all];
  const now = guide(told, today);
  if (!now) return ['The guide knows nothing of this course.'];
  roadmap(told, today);
  summarise(told);
  if (whileUnderWay(told)) return [];
  let course = told;
  const stuck: string[] = [];
  for (const { id, severity, state } of now.milestones) {
    if (severity !== 'block' || settledStates.includes(state)) continue;
    const after = passed(course, facts, id);
    if (typeof after === 'string') stuck.push(after);
    else course = after;
  }
  for (const { milestone } of obstaclesToClosing(course, 'completed')) {
    if (!milestone) continue;
    const after = passed(course, facts, milestone);
    if (typeof after === 'string') stuck.push(after);
    else course = after;
  }
  const left = obstaclesToClosing(course, 'completed')
    .filter(({ refused }) => !liftedByAct.includes(refused))
    .map(({ because }) => because);
  const held = guide(course, today)?.phase.heldBackBy.map(({ id }) => `${id} still holds it back.`) ?? [];
  return [...stuck, ...left, ...held];
}
